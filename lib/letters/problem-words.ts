import type { ProblemId } from '../model/problem';
import type { Facts } from './facts';

/** Each problem as the general letters say it. */
interface Words {
  /** What is wrong, as it stands after a colon. */
  readonly trouble: string;
  /** What support is asked for («прошу …»); left out where it is the demand itself. */
  readonly ask?: string;
  /** What the claim, the authority and the court are asked for: one thing. */
  readonly demand: string;
  /** The demand is the money paid for the goods, so that the sum may stand behind it. */
  readonly refund?: true;
  /** The demand is the sum that was charged. */
  readonly charged?: true;
  /** The trouble is the marketplace's own: no seller has a part in it. */
  readonly 'shop-only'?: true;
}

const MONEY_BACK = 'вернуть уплаченные за товар деньги';
const GOODS_MONEY = { demand: MONEY_BACK, refund: true } as const;

const WORDS: Readonly<Record<ProblemId, Words>> = {
  'not-delivered': {
    trouble: 'товар не передан в обещанный срок',
    ask: 'назвать точный день доставки',
    ...GOODS_MONEY,
  },
  'late-but-wanted': {
    trouble: 'доставка задерживается, товар по-прежнему нужен',
    ask: 'назвать новый точный день доставки',
    demand: 'выплатить неустойку за просрочку передачи товара',
  },
  'received-but-missing': {
    trouble: 'заказ отмечен как полученный, но товар не передан',
    demand: 'вернуть деньги за непереданный товар',
    refund: true,
  },
  'refund-after-cancel': {
    trouble: 'заказ отменён, деньги не возвращены',
    demand: 'вернуть уплаченные за заказ деньги',
    refund: true,
  },
  'cancelled-by-seller': {
    trouble: 'заказ отменён без согласия покупателя',
    demand: 'передать заказанный товар по цене, указанной при заказе',
  },
  'changed-mind': {
    trouble: 'товар не подошёл, оформляется отказ от него',
    ask: 'оформить возврат товара',
    ...GOODS_MONEY,
  },
  // Of these and all others without a sum behind them the person chooses the demand: see `wantFacts`.
  defect: { trouble: 'в товаре обнаружен недостаток', demand: MONEY_BACK },
  'defect-complex': { trouble: 'в технически сложном товаре обнаружен недостаток', demand: MONEY_BACK },
  'wrong-item': { trouble: 'полученное не соответствует заказу', demand: MONEY_BACK },
  'return-refused': {
    trouble: 'в возврате товара отказано',
    ask: 'пересмотреть отказ и одобрить возврат',
    demand: MONEY_BACK,
  },
  'return-approved': {
    trouble: 'возврат одобрен, но не завершён',
    ask: 'завершить одобренный возврат',
    demand: 'завершить одобренный возврат и выплатить деньги за товар',
  },
  'refund-late': {
    trouble: 'товар возвращён, деньги за него не поступили',
    demand: 'вернуть деньги за возвращённый товар',
    refund: true,
  },
  'double-charge': {
    trouble: 'деньги за один заказ списаны дважды',
    demand: 'вернуть лишнее списание',
    charged: true,
  },
  'auto-charge': {
    trouble: 'деньги списаны автоматически, платёж не был согласован',
    demand: 'вернуть списанные деньги',
    charged: true,
    'shop-only': true,
  },
  warranty: {
    trouble: 'в товаре обнаружен недостаток, гарантийный срок не истёк',
    ask: 'назвать место, куда сдать товар на бесплатный ремонт',
    demand: 'бесплатно отремонтировать товар по гарантии',
  },
  counterfeit: { trouble: 'полученный товар имеет признаки подделки', demand: MONEY_BACK },
  'pickup-point': {
    trouble: 'при выдаче или доставке нарушены правила обслуживания',
    demand: 'провести проверку и письменно сообщить её результат',
    'shop-only': true,
  },
  'site-failure': {
    trouble: 'из-за сбоя сайта или приложения нельзя выполнить нужное действие с заказом',
    demand: 'выполнить это действие со стороны поддержки',
    'shop-only': true,
  },
  'account-blocked': {
    trouble: 'доступ к аккаунту с этим заказом заблокирован',
    demand: 'восстановить доступ к аккаунту',
    'shop-only': true,
  },
  'ozon-bank': {
    trouble: 'не решён вопрос по операции в Ozon Банке',
    demand: 'проверить операцию и вернуть деньги',
  },
  other: { trouble: 'по заказу возникла проблема', demand: 'решить вопрос и ответить письменно' },
};

/** The problem's words, as facts for a general letter. */
export function problemWords(problem: ProblemId): Facts {
  const { demand, ask = demand, ...words } = WORDS[problem];
  return { ...words, ask, demand };
}
