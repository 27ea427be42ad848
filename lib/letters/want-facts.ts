import type { ProblemId } from '../model/problem';
import { chosenWant, type Want } from '../model/want';
import type { Facts } from './facts';

/** Each demand as it stands behind «прошу», and as one flag for what goes with it: its law, its term, its sum. */
const DEMANDS: Readonly<Record<Want, string>> = {
  refund: 'принять товар с недостатком и вернуть уплаченные за него деньги',
  replacement: 'заменить товар с недостатком на такой же исправный',
  repair: 'бесплатно устранить недостаток товара',
  'price-cut': 'соразмерно уменьшить цену товара и вернуть разницу',
};

/** The same where something else came than was ordered. */
const WRONG: Readonly<Partial<Record<Want, string>>> = {
  refund: 'принять полученное обратно и вернуть уплаченные деньги',
  replacement: 'заменить полученное на заказанный товар',
};

/** The one demand that the person chose, in words and as a flag; nothing where the problem has but one. */
export function wantFacts(problem: ProblemId, answers: Readonly<Record<string, string>>): Facts {
  const want = chosenWant(problem, answers);
  if (!want) return {};
  const demand = (problem === 'wrong-item' && WRONG[want]) || DEMANDS[want];
  return { demand, ask: demand, [want]: true };
}
