import fc from 'fast-check';
import { type Attempt, type AttemptEvent, OUTCOMES } from '../../lib/model/attempt';
import { CASE_OUTCOMES, type Case } from '../../lib/model/case';
import { addDays, type Instant, type IsoDay } from '../../lib/model/day';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeItem, makeOrder, makeParcel } from './examples';

/** Few values each, so that copies of one thing meet, collide and differ. */
const day = fc.nat(6).map((days): IsoDay => addDays('2026-11-18', days));
const instant = fc
  .tuple(day, fc.constantFrom('00', '23'))
  .map(([on, hour]): Instant => `${on}T${hour}:30:00.000Z`);
const text = fc.oneof(
  fc.constantFrom('', 'Где посылка?', '=1+1', '{"__proto__":1}', '«ёж»\n\u2028\ud83d\ude00'),
  fc.string({ unit: 'grapheme' }),
);

const noted = { at: instant, on: day };
const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('prepared', 'sent', 'no-answer', 'not-yet', 'dropped'), ...noted }),
  fc.record({ kind: fc.constant('acknowledged'), ...noted, number: fc.constantFrom('1', '2') }),
  fc.record({
    kind: fc.constant('answered'),
    ...noted,
    outcome: fc.constantFrom(...OUTCOMES),
    text,
    promisedOn: fc.option(day),
  }),
  fc.record({ kind: fc.constant('noted'), ...noted, operator: text, text }),
);

function attempt(caseId: string, orderNumber: string, number: number): fc.Arbitrary<Attempt> {
  return fc.record({
    id: fc.constant(`${caseId}-attempt-${number}`),
    caseId: fc.constant(caseId),
    orderNumber: fc.constant(orderNumber),
    problem: fc.constantFrom(...PROBLEMS),
    channel: fc.constantFrom(...CHANNELS),
    direction: fc.constantFrom('out', 'in'),
    subject: fc.option(text),
    text,
    // A note alone makes no contact.
    events: fc
      .array(event, { minLength: 1, maxLength: 4 })
      .filter((events) => events.some(({ kind }) => kind !== 'noted')),
  });
}

function caseFile(number: number): fc.Arbitrary<CaseWithAttempts> {
  // Of one order, so that any two of them may be merged.
  const [id, order] = [`case-${number}`, makeOrder()];
  const theCase: fc.Arbitrary<Case> = fc.record({
    id: fc.constant(id),
    orderNumber: fc.constant(order.number),
    parcel: fc.option(fc.constantFrom('1', '2')),
    problem: fc.constantFrom(...PROBLEMS),
    order: fc.record({ name: text }).map(({ name }) => ({
      ...order,
      parcels: [makeParcel({ items: [makeItem({ name })] })],
    })),
    openedAt: instant,
    changedAt: instant,
    answers: fc.dictionary(fc.constantFrom('receivedOn', 'constructor', 'x'), text),
    closed: fc.option(
      fc.record(
        {
          ...noted,
          outcome: fc.constantFrom(...CASE_OUTCOMES),
          returned: fc.constant({ amount: 100, currency: 'RUB' }),
          helped: text,
        },
        { requiredKeys: ['at', 'on', 'outcome'] },
      ),
    ),
  });
  const attempts = fc.tuple(
    ...[0, 1, 2].map((each) => fc.option(attempt(id, order.number, each), { nil: undefined })),
  );
  return fc
    .tuple(theCase, attempts)
    .map(([one, some]) => ({ case: one, attempts: some.filter((each) => each !== undefined) }));
}

/** What one machine may hold: up to three cases, their ids the same on every machine. */
export const log: fc.Arbitrary<readonly CaseWithAttempts[]> = fc
  .tuple(...[0, 1, 2].map((each) => fc.option(caseFile(each), { nil: undefined })))
  .map((files) => files.filter((file) => file !== undefined));

/** Copies of one and the same case. */
export const copiesOfCase: fc.Arbitrary<CaseWithAttempts> = caseFile(0);

/** What a person may do to a log with its cases, contacts and evidence, in the order in which it is done. */
export type Deed =
  | { readonly deed: 'remove' | 'restore'; readonly id: string; readonly at: Instant }
  | { readonly deed: 'merge'; readonly id: string; readonly into: string; readonly at: Instant }
  | { readonly deed: 'split'; readonly id: string; readonly at: Instant }
  | { readonly deed: 'tie'; readonly id: string; readonly attemptId: string | null; readonly at: Instant }
  | { readonly deed: 'prove'; readonly caseId: string; readonly number: number };

const caseId = fc.nat(2).map((number) => `case-${number}`);
const attemptId = fc.tuple(caseId, fc.nat(2)).map(([id, number]) => `${id}-attempt-${number}`);
const evidenceId = fc.tuple(caseId, fc.nat(1)).map(([id, number]) => `${id}-evidence-${number}`);
const thing = fc.oneof(caseId, attemptId, evidenceId);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constantFrom('remove', 'restore'), id: thing, at: instant }),
  fc.record({ deed: fc.constant('merge'), id: caseId, into: caseId, at: instant }),
  fc.record({ deed: fc.constant('split'), id: thing, at: instant }),
  fc.record({ deed: fc.constant('tie'), id: evidenceId, attemptId: fc.option(attemptId), at: instant }),
  fc.record({ deed: fc.constant('prove'), caseId, number: fc.nat(1) }),
);

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(deed, { maxLength: 6 });
