import type { ProblemId } from '../model/problem';
import { chosenWant, type Want } from '../model/want';
import type { Facts } from './facts';

/** What is asked for, as it stands behind «прошу»; support is asked for less where a paper demands it. */
interface Demand {
  readonly demand: string;
  readonly ask?: string;
}

/** Each demand, and as one flag for what goes with it: its law, its term, its sum. */
const DEMANDS: Readonly<Record<Want, Demand>> = {
  refund: { demand: 'принять товар с недостатком и вернуть уплаченные за него деньги' },
  replacement: { demand: 'заменить товар с недостатком на такой же исправный' },
  repair: { demand: 'бесплатно устранить недостаток товара' },
  'price-cut': { demand: 'соразмерно уменьшить цену товара и вернуть разницу' },
  delivery: {
    demand: 'передать заказанный товар по цене, указанной при заказе',
    ask: 'восстановить заказ и доставить товар по цене, указанной при заказе',
  },
  losses: {
    demand:
      'возместить убытки: разницу между ценой отменённого заказа и ценой такого же товара у другого продавца',
  },
};

/** The same in the words of a problem. */
const OF_PROBLEM: Readonly<Partial<Record<ProblemId, Readonly<Partial<Record<Want, Demand>>>>>> = {
  'wrong-item': {
    refund: { demand: 'принять полученное обратно и вернуть уплаченные деньги' },
    replacement: { demand: 'заменить полученное на заказанный товар' },
  },
  counterfeit: {
    refund: { demand: 'принять товар обратно и вернуть уплаченные за него деньги' },
    replacement: { demand: 'заменить товар на подлинный' },
  },
  'return-refused': {
    refund: {
      demand: 'принять товар и вернуть уплаченные за него деньги',
      ask: 'пересмотреть отказ и одобрить возврат',
    },
    replacement: {
      demand: DEMANDS.replacement.demand,
      ask: `пересмотреть отказ и ${DEMANDS.replacement.demand}`,
    },
    repair: { demand: DEMANDS.repair.demand, ask: `пересмотреть отказ и ${DEMANDS.repair.demand}` },
    'price-cut': {
      demand: DEMANDS['price-cut'].demand,
      ask: 'пересмотреть отказ, соразмерно уменьшить цену товара и вернуть разницу',
    },
  },
  warranty: {
    repair: {
      demand: 'бесплатно отремонтировать товар по гарантии',
      ask: 'назвать место, куда сдать товар на бесплатный ремонт по гарантии',
    },
  },
  'cancelled-by-seller': { refund: { demand: 'вернуть уплаченные за заказ деньги' } },
};

/** What is demanded where nothing was paid yet: there is no money to give back. */
const UNPAID: Readonly<Partial<Record<ProblemId, string>>> = {
  'not-delivered': 'отменить заказ без удержаний и подтвердить отмену письменно',
  'received-but-missing': 'исправить отметку о получении заказа',
};

/** The one demand of a case, in words and as a flag: the person's choice, or the one that nothing paid leaves. */
export function wantFacts(
  problem: ProblemId,
  answers: Readonly<Record<string, string>>,
  isUnpaid: boolean,
): Facts {
  const unpaid = isUnpaid ? UNPAID[problem] : undefined;
  if (unpaid) return { demand: unpaid };
  const want = chosenWant(problem, answers);
  if (!want) return {};
  const { demand, ask = demand } = OF_PROBLEM[problem]?.[want] ?? DEMANDS[want];
  return { demand, ask, [want]: true };
}
