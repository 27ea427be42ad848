import type { ProblemId } from '../model/problem';
import type { Facts } from './facts';

/** Each problem as the general letters say it: what is wrong, and the one thing asked for («прошу …»). */
const WORDS: Readonly<Record<ProblemId, readonly [trouble: string, demand: string]>> = {
  'not-delivered': ['товар не передан в обещанный срок', 'вернуть уплаченные за товар деньги'],
  'late-but-wanted': [
    'доставка задерживается, товар по-прежнему нужен',
    'письменно назвать новый точный день доставки',
  ],
  'received-but-missing': [
    'заказ отмечен как полученный, но товар не передан',
    'вернуть деньги за товар, который не передан',
  ],
  'refund-after-cancel': ['заказ отменён, деньги не возвращены', 'вернуть уплаченные за заказ деньги'],
  'cancelled-by-seller': [
    'заказ отменён без согласия покупателя',
    'передать заказанный товар по цене, указанной при заказе',
  ],
  'changed-mind': ['оформляется отказ от товара надлежащего качества', 'вернуть уплаченные за товар деньги'],
  defect: ['в товаре обнаружен недостаток', 'вернуть уплаченные за товар деньги'],
  'defect-complex': [
    'в технически сложном товаре обнаружен недостаток',
    'вернуть уплаченные за товар деньги',
  ],
  'wrong-item': ['получен не тот товар, который заказан', 'вернуть уплаченные за товар деньги'],
  'return-refused': ['в возврате товара отказано', 'пересмотреть отказ и одобрить возврат'],
  'return-approved': [
    'возврат одобрен, но сдать товар не получается',
    'принять товар по одобренному возврату',
  ],
  'refund-late': ['товар возвращён, деньги за него не поступили', 'перечислить деньги за возвращённый товар'],
  'double-charge': ['деньги за один заказ списаны дважды', 'вернуть лишнее списание'],
  'auto-charge': ['деньги списаны автоматически, без согласия на этот платёж', 'вернуть списанные деньги'],
  warranty: [
    'в товаре обнаружен недостаток, гарантийный срок не истёк',
    'организовать бесплатный ремонт по гарантии',
  ],
  counterfeit: ['полученный товар имеет признаки подделки', 'вернуть уплаченные за товар деньги'],
  'pickup-point': [
    'при выдаче или доставке заказа нарушены правила обслуживания',
    'провести проверку и письменно сообщить её результат',
  ],
  'site-failure': [
    'из-за сбоя сайта или приложения нельзя выполнить нужное действие с заказом',
    'выполнить это действие со стороны поддержки',
  ],
  'account-blocked': ['доступ к аккаунту с этим заказом заблокирован', 'восстановить доступ к аккаунту'],
  'ozon-bank': ['не решён вопрос по операции в Ozon Банке', 'рассмотреть операцию и вернуть деньги'],
  other: ['по заказу возникла проблема', 'решить вопрос и ответить письменно'],
};

/** Problems whose demand is the money paid for the goods, so that the sum may stand behind it. */
const REFUNDS: readonly ProblemId[] = [
  'not-delivered',
  'received-but-missing',
  'refund-after-cancel',
  'changed-mind',
  'defect',
  'defect-complex',
  'wrong-item',
  'refund-late',
  'counterfeit',
];

/** The problem's words, as facts for a general letter. */
export function problemWords(problem: ProblemId): Facts {
  const [trouble, demand] = WORDS[problem];
  return { trouble, demand, ...(REFUNDS.includes(problem) && { refund: true as const }) };
}
