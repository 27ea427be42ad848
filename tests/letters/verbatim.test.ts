import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { renderLetter } from '../../lib/letters/render-letter';
import type { Attempt } from '../../lib/model/attempt';
import { isIsoDay } from '../../lib/model/day';
import type { Item, Order } from '../../lib/model/order';
import { full } from './fact-sets';
import { LETTER_FILES } from './letter-files';

/** Text of all alphabets, with what templates, replacements and mark-up are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '$',
      '&',
      '`',
      '\\',
      '<',
      '"',
      '«',
      'end',
      'if ',
      'order',
      ' ',
      '🧪',
      'ж',
      '\n',
    ),
    maxLength: 30,
  }),
);
/** Marked, so that it can be found again; spaces at its ends do not count as words. */
const typed = anyText.map((text) => `⟦${text}⟧`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isIsoDay);
const money = fc.record({
  amount: fc.integer({ min: 0, max: 10 ** 12 }),
  currency: fc.constantFrom('RUB', 'KZT', 'BYN', 'AMD'),
});
const item: fc.Arbitrary<Item> = fc.record({
  sku: maybe(anyText),
  name: maybe(anyText),
  variant: maybe(anyText),
  quantity: fc.integer({ min: 0, max: 200 }),
  price: maybe(money),
  seller: maybe(anyText),
});
const order: fc.Arbitrary<Order> = fc.record({
  number: anyText,
  placedOn: maybe(day),
  parcels: fc.array(
    fc.record({
      shipmentId: maybe(anyText),
      posting: maybe(anyText),
      status: fc.constantFrom(
        'in-transit' as const,
        'received' as const,
        'cancelled' as const,
        'unknown' as const,
      ),
      statusText: maybe(anyText),
      expectedFrom: maybe(day),
      expectedTo: maybe(day),
      receivedOn: maybe(day),
      cancelledOn: maybe(day),
      storageUntil: maybe(day),
      items: fc.array(item, { maxLength: 8 }),
    }),
    { maxLength: 3 },
  ),
  total: maybe(money),
  payment: fc.constantFrom('paid' as const, 'unpaid' as const, 'on-receipt' as const, 'unknown' as const),
  shop: fc.constantFrom('www.ozon.ru', 'ozon.kz', ''),
});
const file = fc.constantFrom(...LETTER_FILES);

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

test('whatever is known or typed, a letter is whole or names what it lacks', () => {
  fc.assert(
    fc.property(
      file,
      order,
      fc.dictionary(anyText, anyText),
      day,
      day,
      (letter, anyOrder, answers, today, answerBy) => {
        const facts = letterFacts({
          ...full(letter.problem, letter.channel),
          order: anyOrder,
          parcel: null,
          answers,
          today,
          answerBy,
        });
        const rendered = renderLetter(letter.template, facts);
        if (rendered.ok) expect(rendered.letter.text.length).toBeGreaterThan(0);
        else expect(rendered.missing.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});

const telling = LETTER_FILES.filter(({ source }) => source.includes('{story}'));

test('what the person tells stands in the letter once, word for word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...telling), typed, (letter, story) => {
      const input = full(letter.problem, letter.channel);
      const rendered = renderLetter(
        letter.template,
        letterFacts({ ...input, answers: { ...input.answers, story } }),
      );
      expect(rendered.ok && times(rendered.letter.text, story)).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

const quoting = LETTER_FILES.filter(({ source }) => source.includes('{each attempts'));

test('the number of an appeal stands in the list of contacts word for word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quoting), typed, (letter, number) => {
      const input = full(letter.problem, letter.channel);
      const at = '2026-11-22T10:00:00.000Z';
      const attempts: Attempt[] = input.attempts.slice(0, 1).map((attempt) => ({
        ...attempt,
        events: [...attempt.events, { kind: 'acknowledged', at, on: '2026-11-20', number }],
      }));
      const rendered = renderLetter(letter.template, letterFacts({ ...input, attempts }));
      expect(rendered.ok && times(rendered.letter.text, `обращение № ${number}`)).toBe(1);
    }),
    { numRuns: 500 },
  );
});

const naming = LETTER_FILES.filter(
  ({ source }) => source.includes('{goods}') || source.includes('{each items}'),
);

test('the name of the goods stands in the letter once, its spaces tidied', () => {
  fc.assert(
    fc.property(fc.constantFrom(...naming), typed, (letter, name) => {
      const input = full(letter.problem, letter.channel);
      const only: Item = { sku: null, name, variant: null, quantity: 1, price: null, seller: null };
      const parcel = input.parcel && { ...input.parcel, items: [...input.parcel.items, only] };
      const rendered = renderLetter(letter.template, letterFacts({ ...input, parcel, concerns: [name] }));
      expect(rendered.ok && times(rendered.letter.text, name.replace(/\s+/g, ' '))).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

const published = LETTER_FILES.filter(({ kind }) => kind === 'social');

test('nothing that was typed, read or given as a number gets into a public text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...published), typed, (letter, secret) => {
      const input = full(letter.problem, 'social');
      const at = '2026-11-20T10:00:00.000Z';
      const number = `${secret}-0877`;
      const goods: Item = {
        sku: secret,
        name: secret,
        variant: secret,
        quantity: 1,
        price: null,
        seller: secret,
      };
      const facts = letterFacts({
        ...input,
        order: { ...input.order, number },
        parcel: input.parcel && {
          ...input.parcel,
          shipmentId: secret,
          posting: secret,
          statusText: secret,
          items: [goods],
        },
        attempts: input.attempts.map((attempt) => ({
          ...attempt,
          orderNumber: number,
          subject: secret,
          text: secret,
          events: [...attempt.events, { kind: 'acknowledged', at, on: '2026-11-20', number: secret }],
        })),
        answers: Object.fromEntries(Object.keys(input.answers).map((question) => [question, secret])),
      });
      const rendered = renderLetter(letter.template, facts);
      expect(rendered.ok && rendered.letter.text).toContain('Последнее обращение');
      expect(rendered.ok && rendered.letter.text).not.toContain('⟦');
    }),
    { numRuns: 200 },
  );
});
