import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/letters/facts';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import { addDays } from '../../lib/model/day';
import type { Item } from '../../lib/model/order';
import { full, minimal } from './fact-sets';

const INPUT = full('not-delivered', 'chat');
const AT = '2026-11-20T09:00:00.000Z';
const [ITEM] = INPUT.parcel?.items ?? [];
if (!ITEM) throw new Error('The full set has goods');

function named(name: string | null, more: Partial<Item> = {}): Item {
  return { sku: null, name, variant: null, quantity: 1, price: null, seller: null, ...more };
}

const UNPRICED = INPUT.parcel && { ...INPUT.parcel, items: [named('Чашка')] };

function withItems(items: readonly Item[]): Facts {
  return letterFacts({ ...INPUT, parcel: INPUT.parcel && { ...INPUT.parcel, items } });
}

describe('goods', () => {
  test('up to five are named, the rest is counted', () => {
    const items = Array.from({ length: 8 }, (_, index) => named(`Чашка ${index + 1}`));
    expect(withItems(items).goods).toBe('Чашка 1; Чашка 2; Чашка 3; Чашка 4; Чашка 5; и ещё 3 товара');
  });

  test('several pieces are said', () => {
    expect(withItems([named('Чашка', { quantity: 2 })]).goods).toBe('Чашка, 2 шт.');
  });

  test('a long name ends with a whole word', () => {
    const begin = 'Полка настенная '.repeat(7).trim();
    expect(withItems([named(`${begin} деревянная, дубовая`)]).goods).toBe(`${begin}…`);
  });

  test('a name of one endless word keeps what fits of it', () => {
    expect(withItems([named(`Я ${'ж'.repeat(200)}`)]).goods).toBe(`Я ${'ж'.repeat(118)}…`);
  });

  test('a long name without spaces is cut between characters', () => {
    expect(withItems([named('🧪'.repeat(200))]).goods).toBe(`${'🧪'.repeat(120)}…`);
  });

  test('a name that fits is written in full, its spaces tidied', () => {
    expect(withItems([named(' Чашка\n с   блюдцем ')]).goods).toBe('Чашка с блюдцем');
  });

  test('goods without a name go by their article, without either they are counted', () => {
    expect(withItems([named(null, { sku: '1580214477' }), named(null)]).goods).toBe(
      'товар с артикулом 1580214477; и ещё 1 товар',
    );
    expect(withItems([named(null)]).goods).toBeUndefined();
    expect(withItems([named('  ', { sku: '1580214477' })]).items).toEqual([
      { item: 'товар с артикулом 1580214477' },
    ]);
  });

  test('one chosen item stands alone', () => {
    const items = [named('Блюдце', { price: { amount: 5_000, currency: 'RUB' } }), named('Чашка')];
    const parcel = INPUT.parcel && { ...INPUT.parcel, items };
    const facts = letterFacts({ ...INPUT, parcel, concerns: ['Блюдце'] });
    expect(facts.goods).toBe('Блюдце');
    expect(facts.several).toBeUndefined();
    expect(facts.amount).toBe('50\u00A0₽');
    // What the order cost is still what the order cost.
    expect(facts.total).toBe(letterFacts(INPUT).total);
  });

  test('of items that the page no longer shows all are named', () => {
    expect(letterFacts({ ...INPUT, concerns: ['Нет такого'] }).goods).toBe(letterFacts(INPUT).goods);
  });

  test('a seller is named where all goods are theirs', () => {
    expect(withItems([named('а', { seller: 'Лес' }), named('б', { seller: 'Лес' })]).seller).toBe('Лес');
    expect(withItems([named('а', { seller: 'Лес' }), named('б', { seller: 'Поле' })]).seller).toBeUndefined();
    expect(withItems([named('а', { seller: 'Лес' }), named('б')]).seller).toBeUndefined();
  });
});

describe('sums', () => {
  const parcel = INPUT.parcel;
  if (!parcel) throw new Error('The full set has a parcel');

  test('the total is the sum in dispute where the order is one parcel', () => {
    expect(letterFacts(INPUT).amount).toBe('2\u00A0490\u00A0₽');
  });

  test('one parcel of several is worth its goods, not the total', () => {
    const items = [
      named('а', { price: { amount: 100050, currency: 'RUB' } }),
      named('б', { price: { amount: 50, currency: 'RUB' } }),
    ];
    const order = { ...INPUT.order, parcels: [parcel, parcel] };
    expect(letterFacts({ ...INPUT, order, parcel: { ...parcel, items } }).amount).toBe('1\u00A0001\u00A0₽');
  });

  test.each([
    ['several pieces', named('а', { quantity: 2, price: { amount: 100, currency: 'RUB' } })],
    ['an unknown price', named('а')],
  ])('no sum is named for %s', (_, item) => {
    const parcel = INPUT.parcel && { ...INPUT.parcel, items: [item] };
    expect(letterFacts({ ...INPUT, parcel, concerns: ['а'] }).amount).toBeUndefined();
  });

  test('what the person typed goes before what was counted', () => {
    expect(letterFacts({ ...INPUT, answers: { amount: '999 руб.' } }).amount).toBe('999 руб.');
  });

  test.each([
    [{ amount: 5, currency: 'RUB' }, '0,05\u00A0₽'],
    [{ amount: 123456700, currency: 'KZT' }, '1\u00A0234\u00A0567\u00A0₸'],
    [{ amount: 100000, currency: 'BYN' }, '1\u00A0000\u00A0BYN'],
  ])('%j is written out', (total, words) => {
    expect(letterFacts({ ...INPUT, order: { ...INPUT.order, total } }).total).toBe(words);
  });
});

describe('the penalty for a late order', () => {
  const working = (more: Partial<typeof INPUT>) => {
    const facts = letterFacts({ ...INPUT, ...more });
    return [facts.penalty, facts['penalty-working']].map((text) => String(text).replaceAll('\u00A0', ' '));
  };

  test('is counted from the day after the promised one', () => {
    expect(working({})).toEqual(['37,35 ₽', '2 490 ₽ × 0,5 % × 3 дня = 37,35 ₽']);
  });

  test('is never more than what was paid', () => {
    expect(working({ today: '2027-11-19' })).toEqual([
      '2 490 ₽',
      '2 490 ₽ × 0,5 % × 365 дней = 4 544,25 ₽, но не больше 2 490 ₽',
    ]);
  });

  test.each([
    ['before anything is late', { today: '2026-11-19' }],
    ['where nothing was paid', { order: { ...INPUT.order, payment: 'on-receipt' } }],
    ['where the sum is not sure', { parcel: UNPRICED, concerns: ['Чашка'] }],
    ['where no day was promised', minimal('not-delivered', 'claim')],
  ] as const)('is not named %s', (_, more) => {
    expect(working(more)).toEqual(['undefined', 'undefined']);
  });
});

describe('days', () => {
  test('a day of this year goes without it, others with it', () => {
    const facts = letterFacts({ ...INPUT, order: { ...INPUT.order, placedOn: '2025-12-30' } });
    expect(facts.placed).toEqual({ short: '30 декабря 2025 года', year: '30 декабря 2025 года' });
    expect(facts['answer-by']).toEqual({ short: '25 ноября', year: '25 ноября 2026 года' });
  });

  test('nothing is late on the promised day itself', () => {
    expect(letterFacts({ ...INPUT, today: '2026-11-19' })['days-late']).toBeUndefined();
    expect(letterFacts({ ...INPUT, today: '2026-11-20' })['days-late']).toBe(1);
  });

  test('what the person answered fills what the page does not say', () => {
    const facts = letterFacts({
      ...minimal('not-delivered', 'chat'),
      answers: { promisedOn: '2026-11-20', receivedOn: 'вчера' },
    });
    expect(facts['days-late']).toBe(2);
    expect(facts.received).toBeUndefined();
  });
});

describe('earlier contacts', () => {
  function attempt(events: readonly AttemptEvent[], more: Partial<Attempt> = {}): Attempt {
    return {
      id: 'a',
      caseId: 'c',
      orderNumber: INPUT.order.number,
      problem: 'not-delivered',
      channel: 'chat',
      direction: 'out',
      subject: null,
      text: '',
      events,
      ...more,
    };
  }
  const prepared: AttemptEvent = { kind: 'prepared', at: AT, on: '2026-11-20' };
  const sent: AttemptEvent = { kind: 'sent', at: AT, on: '2026-11-20' };
  const quoted = (...attempts: Attempt[]) => letterFacts({ ...INPUT, attempts }).attempts;

  test.each([
    ['only prepared', attempt([prepared])],
    ['dropped', attempt([prepared, { ...prepared, kind: 'dropped' }])],
    ['about another order', attempt([sent], { orderNumber: '1-2' })],
    ['about another problem', attempt([sent], { problem: 'defect' })],
    ['reading the help pages', attempt([sent], { channel: 'faq' })],
  ])('one %s is not quoted', (_, one) => {
    expect(quoted(one)).toBeUndefined();
  });

  const answered = (more: Partial<Extract<AttemptEvent, { kind: 'answered' }>>): AttemptEvent => ({
    kind: 'answered',
    at: '2026-11-21T09:00:00.000Z',
    on: '2026-11-21',
    outcome: 'promised',
    text: '',
    promisedOn: null,
    ...more,
  });
  test.each([
    ['sent', [sent], 'ответа нет'],
    ['left without an answer', [sent, { kind: 'no-answer', at: AT, on: '2026-11-22' }], 'ответа нет'],
    ['promised', [sent, answered({})], 'обещано решить'],
    ['promised by a day', [sent, answered({ promisedOn: '2026-11-24' })], 'обещано решить до 24 ноября'],
    [
      'promised by a day gone by',
      [sent, answered({ promisedOn: '2026-11-21' })],
      'обещано решить до 21 ноября, не решено',
    ],
    ['refused', [sent, answered({ outcome: 'refused' })], 'получен отказ'],
    ['asked for more', [sent, answered({ outcome: 'asked-for-more' })], 'запрошены дополнительные данные'],
  ] as const)('one %s says so', (_, events, words) => {
    expect(quoted(attempt(events))).toMatchObject([{ 'attempt-result': words }]);
  });

  test('they stand in the order of their days, and the last one is known', () => {
    const early = attempt([{ ...sent, on: '2026-11-18' }], { channel: 'email' });
    const facts = letterFacts({ ...INPUT, attempts: [attempt([sent]), early] });
    expect(facts.attempts).toMatchObject([
      { 'attempt-way': 'письмо на электронную почту' },
      { 'attempt-way': 'чат поддержки' },
    ]);
    expect(facts['last-way']).toBe('чат поддержки');
  });

  test('a step taken on the site is not said to be unanswered', () => {
    const request = attempt([sent], { channel: 'self-service', problem: 'defect' });
    const { attempts } = letterFacts({ ...INPUT, problem: 'defect', attempts: [request] });
    expect(attempts).toMatchObject([{ 'attempt-way': 'заявка на сайте' }]);
    expect(attempts).not.toMatchObject([{ 'attempt-result': expect.anything() }]);
  });

  test('what was looked up or rated on the site is not said to be a request', () => {
    const look = attempt([sent], { channel: 'self-service', problem: 'double-charge' });
    const facts = letterFacts({ ...INPUT, problem: 'double-charge', attempts: [look] });
    expect(facts.attempts).toBeUndefined();
    expect(facts['last-way']).toBeUndefined();
  });

  test('those of one day stand in the order in which they were noted down', () => {
    const later = attempt([{ ...sent, at: '2026-11-20T18:00:00.000Z' }], { id: 'b', channel: 'phone' });
    expect(letterFacts({ ...INPUT, attempts: [later, attempt([sent])] })['last-way']).toBe(
      'телефонный звонок',
    );
  });

  test('the number sign is not doubled, and a number is given to no other contact', () => {
    const first = attempt([
      { ...sent, on: '2026-11-18' },
      { kind: 'acknowledged', at: AT, on: '2026-11-18', number: '№ 77' },
    ]);
    const facts = letterFacts({ ...INPUT, attempts: [first, attempt([sent], { id: 'b' })] });
    expect(facts.attempts).toMatchObject([{ 'attempt-number': '77' }, {}]);
    expect(facts.appeal).toBe('77');
    expect(facts['last-number']).toBeUndefined();
  });

  test('a chat quotes the last three and counts the rest', () => {
    const facts = letterFacts({
      ...INPUT,
      attempts: Array.from({ length: 5 }, (_, id) => attempt([sent], { id: String(id) })),
    });
    expect(facts['attempts-recent']).toHaveLength(3);
    expect(facts['attempts-more']).toBe(2);
  });
});

test('the subject names the last three appeals', () => {
  const attempts = [1, 2, 3, 4].map(
    (index): Attempt => ({
      id: String(index),
      caseId: 'c',
      orderNumber: INPUT.order.number,
      problem: 'not-delivered',
      channel: 'chat',
      direction: 'out',
      subject: null,
      text: '',
      events: [{ kind: 'acknowledged', at: AT, on: addDays('2026-11-10', index), number: `${index}` }],
    }),
  );
  expect(letterFacts({ ...INPUT, attempts })).toMatchObject({
    appeals: '2, 3, 4',
    appeal: '4',
    'several-appeals': true,
  });
});

test('an answer left blank is no answer, spaces at its ends are no words', () => {
  const facts = letterFacts({ ...INPUT, answers: { story: '  Течёт.\n', 'sender-name': '   ' } });
  expect(facts.story).toBe('Течёт.');
  expect(facts['sender-name']).toBeUndefined();
});

test('goods are technically complex by the problem or by the answer', () => {
  const complex = (problem: 'defect' | 'defect-complex', answer: string) =>
    letterFacts({ ...full(problem, 'chat'), answers: { complex: answer } }).complex;
  expect(complex('defect-complex', 'no')).toBe(true);
  expect(complex('defect', 'yes')).toBe(true);
  expect(complex('defect', 'no')).toBeUndefined();
});

test('only the end of the order’s number is public', () => {
  const facts = letterFacts(full('defect', 'social'));
  expect(facts['order-tail']).toBe('0877');
  for (const name of [
    'order',
    'parcel',
    'goods',
    'items',
    'story',
    'appeal',
    'sender-name',
    'amount',
  ] as const) {
    expect(facts[name]).toBeUndefined();
  }
});

test('a number of an unknown form has no public end', () => {
  const input = full('defect', 'social');
  expect(
    letterFacts({ ...input, order: { ...input.order, number: '12345678' } })['order-tail'],
  ).toBeUndefined();
});
