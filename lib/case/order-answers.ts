import type { Case } from '../model/case';

/** What the person said about the order itself: it is true of every trouble with it. */
export const ORDER_ANSWERS = [
  'placedOn',
  'promisedOn',
  'status',
  'receivedOn',
  'cancelledOn',
  'storageUntil',
  'total',
  'parcelTotal',
  'payment',
  'soldBy',
] as const;
export type OrderAnswerId = (typeof ORDER_ANSWERS)[number];

export function isOrderAnswer(id: string): id is OrderAnswerId {
  return ORDER_ANSWERS.some((one) => one === id);
}

/** What is known about the order from its other cases, the newest first: a new case begins with it. */
export function answersAboutOrder(cases: readonly Case[]): Readonly<Record<string, string>> {
  const known: Record<string, string> = {};
  for (const { answers } of cases.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))) {
    for (const id of ORDER_ANSWERS) {
      const answer = answers[id];
      if (answer) known[id] ??= answer;
    }
  }
  return known;
}
