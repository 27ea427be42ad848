import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fileSchema } from '../../lib/store/backup/backup-schema';
import { quickly } from '../../lib/store/backup/quick-check';
import type { CaseWithAttempts } from '../../lib/store/store';
import { copiesOfCase } from './arbitrary';
import { makeAttempt, makeCase, makeItem, makeOrder, makeParcel } from './examples';

const at = '2026-11-20T09:00:00.000Z';
const on = '2026-11-20';
const money = { amount: 195_842, currency: 'RUB' } as const;

/** Everything that a case may have and few have, all at once. */
const fullest = {
  case: makeCase({
    items: ['148812345'],
    older: { story: at, number: '' },
    answers: { story: 'Коробка пуста', number: '7' },
    closed: { at, on, outcome: 'partly', returned: money, helped: 'претензия' },
    order: makeOrder({
      totalText: '1 958,42 ₽',
      parcels: [makeParcel({ items: [makeItem({ priceText: '1 958,42 ₽', seller: 'ООО «Чайник»' })] })],
    }),
  }),
  attempts: [
    makeAttempt({
      bornIn: 'case-0',
      rung: 'chat-again',
      subject: 'Заказ',
      events: [
        { kind: 'prepared', at, on },
        {
          kind: 'rewritten',
          at,
          on,
          was: { channel: 'chat', text: 'Где?' },
          now: { channel: 'email', text: 'Где посылка?' },
        },
        { kind: 'sent', at, on, time: '09:05' },
        { kind: 'acknowledged', at, on, number: '77-1' },
        { kind: 'noted', at, on, operator: 'Анна', text: 'Обещала ответ' },
        { kind: 'answered', at, on, outcome: 'promised', text: 'Ждите', promisedOn: on },
        {
          kind: 'answered',
          at,
          on,
          outcome: 'refused',
          text: 'Нет',
          promisedOn: null,
          time: '23:59',
          corrects: at,
        },
        { kind: 'not-yet', at, on },
      ],
    }),
  ],
} as const satisfies CaseWithAttempts;

/** A case as a file brings it. */
const fromFile = fc.oneof(copiesOfCase, fc.constant(fullest)).map((file) => JSON.stringify(file));

const HOSTILE: readonly unknown[] = [
  null,
  '',
  'x',
  0,
  -1,
  0.5,
  1e300,
  true,
  [],
  {},
  [null],
  '2026-13-40',
  {
    at: 'x',
  },
];

/** What can happen to one value of a file. */
interface Spoiling {
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add' | 'prototype';
  readonly with: unknown;
}
const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom(...(['replace', 'remove', 'add', 'prototype'] as const)),
  with: fc.constantFrom(...HOSTILE),
});

/** What is read out of the same text with one value of it spoiled. */
function spoil(text: string, { place, how, with: value }: Spoiling): unknown {
  const parsed: unknown = JSON.parse(text);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (thing: unknown): void => {
    if (typeof thing !== 'object' || thing === null) return;
    for (const [key, part] of Object.entries(thing)) {
      places.push([thing as Record<string, unknown>, key]);
      walk(part);
    }
  };
  walk(parsed);
  const [thing, key] = places[place % places.length] ?? [{}, ''];
  if (how === 'replace') thing[key] = value;
  if (how === 'remove') delete thing[key];
  if (how === 'add') thing[`${key}x`] = value;
  if (how === 'prototype') Object.defineProperty(thing, '__proto__', { value, enumerable: true });
  return JSON.parse(JSON.stringify(parsed));
}

/** What a schema says: the value it gives, or where it found the first fault and which. */
function verdict(schema: v.GenericSchema, value: unknown) {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return { success, output };
  return { success, fault: issues[0].message, where: v.getDotPath(issues[0]) };
}

describe('the quick look at a case from a file', () => {
  it('says yes by itself where nothing is wrong', () => {
    const neverAsked = {
      ...fileSchema,
      '~run': () => {
        throw new Error('The slow way was asked.');
      },
    };
    const quick = quickly(neverAsked);
    fc.assert(
      fc.property(fromFile, (text) => {
        const value: unknown = JSON.parse(text);
        expect(verdict(quick, value)).toEqual({ success: true, output: value });
      }),
    );
    // The very same look at something wrong would be heard of.
    expect(() => v.safeParse(quick, {})).toThrow('The slow way was asked.');
  });

  it('says of whatever was spoiled what the slow look says', () => {
    const quick = quickly(fileSchema);
    fc.assert(
      fc.property(fromFile, spoiling, (text, how) => {
        expect(verdict(quick, spoil(text, how))).toEqual(verdict(fileSchema, spoil(text, how)));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    v.pipe(v.string(), v.trim()),
    v.optional(v.string(), 'x'),
    v.union([v.string(), v.number()]),
    v.strictObject({ a: v.exactOptional(v.string(), 'x') }),
    v.nullable(v.string(), 'x'),
  ])('is refused where a schema changes what it reads, or is of a kind that is not known', (schema) => {
    expect(() => quickly(schema)).toThrow('cannot be asked for a yes alone');
  });
});
