import type { Case } from '../model/case';
import type { Instant } from '../model/day';

/** A part of a case that may be older than the rest, and when it was written; `''`: before everything. */
export interface Part {
  readonly at: Instant | '';
  readonly value: unknown;
}

/** The order, and what the person answered to each question: the rest of a case is one whole. */
const ORDER = 'order';
const ANSWER = 'answer:';

export function partsOf({ order, answers, older = {}, changedAt }: Case): ReadonlyMap<string, Part> {
  const part = (name: string, value: unknown): [string, Part] => [
    name,
    { at: Object.hasOwn(older, name) ? (older[name] ?? '') : changedAt, value },
  ];
  const answered = Object.entries(answers).map(([id, answer]) => part(`${ANSWER}${id}`, answer));
  return new Map([part(ORDER, order), ...answered]);
}

/** The case with these parts; of those that are older than the case it is written down since when they are. */
export function withParts(theCase: Case, parts: ReadonlyMap<string, Part>): Case {
  const { older: _older, ...rest } = theCase;
  const named = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const answers = named.filter(([name]) => name.startsWith(ANSWER));
  const older = named.filter(([, { at }]) => at !== theCase.changedAt).map(([name, { at }]) => [name, at]);
  return {
    ...rest,
    order: parts.get(ORDER)?.value as Case['order'],
    answers: Object.fromEntries(
      answers.map(([name, { value }]) => [name.slice(ANSWER.length), String(value)]),
    ),
    ...(older.length > 0 && { older: Object.fromEntries(older) }),
  };
}
