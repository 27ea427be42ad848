import { describe, expect, it } from 'vitest';
import { type CheckedLetter, checkLetter, hasHole } from '../../lib/letters/check-letter';
import { CHANNELS } from '../../lib/model/step';
import { writeAll } from './all-letters';

const written = await writeAll();
const GOOD =
  'Заказ 44563249-0877 от 13 ноября: товар не доставлен.\nПрошу до 26 ноября назвать день доставки.';

function check(text: string, more: Partial<CheckedLetter> = {}) {
  return checkLetter({
    text,
    original: GOOD,
    channel: 'chat',
    orderNumber: '44563249-0877',
    names: [],
    ...more,
  });
}

const kinds = (flaws: ReturnType<typeof check>) => flaws.map(({ kind }) => kind);

describe('a text before it is copied', () => {
  it('is said nothing about where it is whole', () => {
    expect(check(GOOD)).toEqual([]);
  });

  it('is found lacking number, demand and day, each on its own', () => {
    expect(kinds(check(GOOD.replace('44563249-0877', '')))).toEqual(['no-number']);
    expect(kinds(check(GOOD.replace('Прошу', 'Жду')))).toEqual(['no-demand']);
    expect(kinds(check('Заказ 44563249-0877: прошу доставить.'))).toEqual(['no-day']);
    expect(kinds(check('Где мой товар?'))).toEqual(['no-number', 'no-demand', 'no-day']);
  });

  it.each([
    'в течение 10 дней',
    'в течение трёх рабочих дней',
    'в десятидневный срок',
    'к 26.11',
    'до завтра',
    'до пятницы',
    'за 3 дня',
  ])('has its day in the words «%s»', (day) => {
    expect(check(`Заказ 44563249-0877: прошу ответить ${day}.`)).toEqual([]);
  });

  it.each(['44563249 0877', '44563249–0877', '44563249 - 0877'])(
    'has its number in the spelling %s',
    (number) => {
      expect(check(GOOD.replace('44563249-0877', number))).toEqual([]);
    },
  );

  it('tells a long one by its characters, an emoji counted once', () => {
    expect(kinds(check(`${GOOD}${'а'.repeat(1500 - GOOD.length)}`))).toEqual([]);
    expect(check(`${GOOD}${'😀'.repeat(1600)}`)).toEqual([{ kind: 'long', length: GOOD.length + 1600 }]);
  });
});

describe('a gap that a person left', () => {
  it.each(['____', '{order}', '[ ]', '{}'])('%s stands in the way of copying, with its place', (hole) => {
    const flaws = check(`${GOOD} ${hole}`);
    expect(flaws).toEqual([
      { kind: 'hole', place: { start: GOOD.length + 1, end: GOOD.length + 1 + hole.length, found: hole } },
    ]);
    expect(hasHole(flaws)).toBe(true);
  });

  it('is none where the goods are called so, and none where braces hold other words', () => {
    expect(check(`${GOOD} ____`, { original: `${GOOD} ____` })).toEqual([]);
    expect(check(`${GOOD} {size: 40}`)).toEqual([]);
    expect(hasHole(check('Где мой товар?'))).toBe(false);
  });
});

describe('a public text', () => {
  const post =
    'Нужна помощь поддержки Ozon с заказом от 13 ноября (номер заканчивается на 0877). Прошу до 26 ноября ответить.';
  const found = (text: string, names: readonly string[] = []) =>
    check(`${post} ${text}`, { channel: 'social', original: post, names }).map((flaw) =>
      flaw.kind === 'personal' ? [flaw.place.what, flaw.place.found] : flaw.kind,
    );

  it('may name the end of the number and the support’s own address', () => {
    expect(found('Писал на help@ozon.ru в 14:05, заплатил 12 490 ₽.')).toEqual([]);
  });

  it.each([
    ['number', '44563249-0877'],
    ['number', '44563249-0877-1'],
    ['number', '28812345678'],
    ['phone', '+7 900 000-00-00'],
    ['phone', '8(900)000-00-00'],
    ['phone', '+375 29 000-00-00'],
    ['email', 'ivan.petrov@example.org'],
    ['email', 'почта@пример.рф'],
    ['card', '2200 0000 0000 0000'],
  ])('is warned of the %s in «%s»', (what, text) => {
    expect(found(`Пишите: ${text}, жду.`)).toEqual([[what, text]]);
  });

  it('is warned of the writer’s name in any case, and not of a word that only begins so', () => {
    const names = ['Иванова Мария Петровна'];
    expect(found('От Ивановой Марии.', names)).toEqual([
      ['name', 'Ивановой'],
      ['name', 'Марии'],
    ]);
    expect(found('Ивановоградский район.', names)).toEqual([]);
  });

  it('shows places that cut out exactly what was found, in order', () => {
    const text = `${post} 😀 +7 900 000-00-00 и ivan@example.org`;
    const places = check(text, { channel: 'social' }).flatMap((flaw) =>
      'place' in flaw ? [flaw.place] : [],
    );
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      '+7 900 000-00-00',
      'ivan@example.org',
    ]);
  });
});

it('a message to support is warned of a card’s number only, a paper of nothing', () => {
  const text = `${GOOD} Карта 2200 0000 0000 0000, телефон +7 900 000-00-00.`;
  expect(check(text).map((flaw) => 'place' in flaw && flaw.place.found)).toEqual(['2200 0000 0000 0000']);
  expect(check(text, { channel: 'claim' })).toEqual([]);
});

it('finds no fault in any letter of the house, with any set of facts', () => {
  const faulty = written.flatMap(({ name, kind, letter }) => {
    const channel = CHANNELS.find((each) => each === kind) ?? 'chat';
    const flaws = checkLetter({
      text: letter.text,
      original: letter.text,
      channel,
      orderNumber: '44563249-0877',
      names: ['Иванова Мария Петровна'],
    });
    return flaws.map((flaw) => `${name}: ${JSON.stringify(flaw)}`);
  });
  expect(written.length).toBeGreaterThan(500);
  expect(faulty).toEqual([]);
});

it('is done with a text of a hundred thousand characters within the blink of an eye', () => {
  for (const text of ['1'.repeat(1e5), 'a@'.repeat(5e4), '+7 '.repeat(3e4), '{'.repeat(1e5)]) {
    const before = performance.now();
    check(text, { channel: 'social' });
    expect(performance.now() - before).toBeLessThan(1_000);
  }
});
