import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '../../lib/model/day';
import { readPlacedOn } from '../../lib/page/text/placed-on';
import { type DaySpan, readDay, readSpan } from '../../lib/page/text/read-days';
import { spellDay, spellExpected, spellNearDay } from '../pages/spell';

const TODAY = '2026-09-20';
const plain = { today: TODAY, placedOn: null } as const;

describe('days that lie behind', () => {
  it.each<[string, IsoDay | null]>([
    ['Получен 24 августа', '2026-08-24'],
    ['Получен 8 августа 2025', '2025-08-08'],
    ['Отменён 1 сентября', '2026-09-01'],
    ['Отменен 30 декабря', '2025-12-30'],
    ['2 апреля 2023 в 11:53', '2023-04-02'],
    ['2 апреля 2023 г.', '2023-04-02'],
    ['05.07.2023', '2023-07-05'],
    ['05.07.23', '2023-07-05'],
    ['2026-07-05', '2026-07-05'],
    ['Заявка от 15 июня', '2026-06-15'],
    ['сегодня', '2026-09-20'],
    ['Сегодня, 20 сентября', '2026-09-20'],
    ['вчера', '2026-09-19'],
    ['Получен21сентября', '2026-09-21'],
    ['Получен 24 августаПункт Ozon', '2026-08-24'],
    ['Получен 24\u00a0августа', '2026-08-24'],
    ['Получен 24\u2009августа,\u2009понедельник', '2026-08-24'],
    ['ПОЛУЧЕН 24 АВГУСТА', '2026-08-24'],
    ['Получен 24 авг.', '2026-08-24'],
    ['Отменён 1-го сентября', '2026-09-01'],
    ['позавчера', '2026-09-18'],
    ['Заявка от 15.06.2026', '2026-06-15'],
    ['29 февраля 2024', '2024-02-29'],
    ['29 февраля 2025', null],
    ['29.02.2023', null],
    ['22 сентября', '2025-09-22'],
    ['29 февраля', '2024-02-29'],
    ['31 февраля', null],
    ['31.02.2026', null],
    ['5 маркеров', null],
    ['１５ июля', null],
    ['١٥ июля', null],
    ['15 июля 2050 ₽', '2026-07-15'],
    ['2–3 дня', null],
    ['1 958,42 ₽', null],
    ['Оплачено 10.05 ₽', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDay(text, 'back', plain)).toBe(day);
  });

  it.each<[string, IsoDay | null]>([
    ['Заказ от 17 сентября', '2026-09-17'],
    ['Заказ от 05.07.2023', '2023-07-05'],
    ['Заказ от 2 апреля 2023', '2023-04-02'],
    ['Заказ от17 сентября', '2026-09-17'],
    ['ЗАКАЗ ОТ 17 СЕНТЯБРЯ', '2026-09-17'],
    ['Заказ №44563249-0877 от 30 ноября', '2025-11-30'],
    ['Заказ 44563249-0877, от 3 марта', '2026-03-03'],
    ['Дата заказа: 3 марта', '2026-03-03'],
    ['Заказ отменён 3 марта', null],
    ['Ожидаемая дата: 3 марта', null],
  ])('placed: %s', (text, day) => {
    expect(readPlacedOn(text, plain)).toBe(day);
  });
});

const MONTHS =
  'январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая май|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сент|октябрь октября окт|ноябрь ноября ноя|декабрь декабря дек';

it.each(MONTHS.split('|').map((names, nth) => [nth + 1, ...names.split(' ')] as const))(
  'month %i in every form: %s, %s, %s',
  (month, ...names) => {
    for (const name of names) {
      for (const text of [`7 ${name} 2025`, `7${name} 2025`, `7 ${name.toUpperCase()} 2025 г.`]) {
        expect(readDay(text, 'back', plain), text).toBe(`2025-${String(month).padStart(2, '0')}-07`);
      }
    }
  },
);

describe('the year, where the page leaves it out', () => {
  it.each<[today: IsoDay, text: string, back: IsoDay | null, around: IsoDay | null]>([
    // What happened lies behind, what is promised is near: on one day of the page the same words mean two years.
    ['2027-01-02', '30 декабря', '2026-12-30', '2026-12-30'],
    ['2026-12-30', '2 января', '2026-01-02', '2027-01-02'],
    ['2026-12-31', '1 января', '2027-01-01', '2027-01-01'],
    ['2027-01-01', '31 декабря', '2026-12-31', '2026-12-31'],
    ['2026-09-20', '3 января', '2026-01-03', '2027-01-03'],
    ['2026-09-20', '5 марта', '2026-03-05', '2027-03-05'],
    ['2026-09-20', '1 августа', '2026-08-01', '2026-08-01'],
    ['2026-03-01', '5 ноября', '2025-11-05', '2025-11-05'],
    ['2028-03-01', '29 февраля', '2028-02-29', '2028-02-29'],
    ['2028-02-20', '29 февраля', '2024-02-29', '2028-02-29'],
    ['2027-02-28', '29 февраля', '2024-02-29', '2028-02-29'],
    ['2026-12-31', 'завтра', '2027-01-01', '2027-01-01'],
    ['2028-02-28', 'завтра', '2028-02-29', '2028-02-29'],
    ['2027-01-01', 'вчера', '2026-12-31', '2026-12-31'],
  ])('on %s «%s» was %s, or is promised for %s', (today, text, back, around) => {
    const context = { today, placedOn: null };
    expect(readDay(text, 'back', context)).toBe(back);
    expect(readSpan(text, context)?.to ?? null).toBe(around);
  });
});

describe('promised days', () => {
  it.each<[string, DaySpan | null]>([
    ['Ожидаем 15 июля, среда', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаем15 июля', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаемая дата: 15 июля', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаемая дата:15 июля', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаемая дата: с 21 до 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['c 21 по 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['Доставка в пункт выдачи 17 - 18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['17-18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['17 − 18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['с 17-го до 18-го июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['с 21 августа по 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['Ожидаемая датас 21 до 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['17–18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['17\u2009—\u200918\u00a0июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['с 28 июля до 3 августа', { from: '2026-07-28', to: '2026-08-03' }],
    ['28 июля - 3 августа', { from: '2026-07-28', to: '2026-08-03' }],
    ['с 28 декабря до 3 января', { from: '2026-12-28', to: '2027-01-03' }],
    ['28 декабря 2026 – 3 января 2027', { from: '2026-12-28', to: '2027-01-03' }],
    ['28.12.2026 - 03.01.2027', { from: '2026-12-28', to: '2027-01-03' }],
    ['30 декабря 2025 г. – 2 января 2026 г.', { from: '2025-12-30', to: '2026-01-02' }],
    ['с 28 февраля до 1 марта', { from: '2027-02-28', to: '2027-03-01' }],
    ['до 27 июля включительно', { from: null, to: '2026-07-27' }],
    ['до 27.07.2026 включительно', { from: null, to: '2026-07-27' }],
    ['по 27 июля включительно', { from: null, to: '2026-07-27' }],
    ['с 21 до 27 августа включительно', { from: '2026-08-21', to: '2026-08-27' }],
    ['до завтра включительно', { from: null, to: '2026-09-21' }],
    ['не позднее 27 июля', { from: null, to: '2026-07-27' }],
    ['Хранится до 14 сентября', { from: null, to: '2026-09-14' }],
    ['Можно забирать до 14 октября включительно', { from: null, to: '2026-10-14' }],
    ['Хранится до 14 октября', { from: null, to: '2026-10-14' }],
    ['Хранится до14 октября', { from: null, to: '2026-10-14' }],
    ['сегодня', { from: TODAY, to: TODAY }],
    ['Сегодня с 09:00 до 21:00', { from: TODAY, to: TODAY }],
    ['завтра', { from: '2026-09-21', to: '2026-09-21' }],
    ['послезавтра', { from: '2026-09-22', to: '2026-09-22' }],
    ['сегодня – завтра', { from: '2026-09-20', to: '2026-09-21' }],
    ['сегодня или 22 сентября', { from: '2026-09-20', to: '2026-09-22' }],
    ['15 или 16 октября', { from: '2026-10-15', to: '2026-10-16' }],
    ['29 февраля', { from: '2028-02-29', to: '2028-02-29' }],
    ['завтра – послезавтра', { from: '2026-09-21', to: '2026-09-22' }],
    ['Завтра с 09:00 до 21:00', { from: '2026-09-21', to: '2026-09-21' }],
    ['Доставка в пункт выдачи', null],
    ['от 2 до 5 дней', null],
  ])('%s', (text, span) => {
    expect(readSpan(text, plain)).toEqual(span);
  });

  it('a promise that has just passed stays in its year', () => {
    expect(readSpan('Ожидаемая дата: 1 августа', plain)?.to).toBe('2026-08-01');
    expect(readSpan('28 декабря', { today: '2027-01-05', placedOn: null })?.to).toBe('2026-12-28');
  });

  it('a promise follows the day the order was placed', () => {
    const lastYear = { today: TODAY, placedOn: '2025-11-20' } as const;
    expect(readSpan('5 декабря', lastYear)?.to).toBe('2025-12-05');
    expect(readSpan('с 28 декабря до 3 января', lastYear)).toEqual({ from: '2025-12-28', to: '2026-01-03' });
    expect(readDay('Получен 7 января', 'back', lastYear)).toBe('2026-01-07');
  });

  it('a day before the order was placed is not moved by a year', () => {
    expect(readSpan('с 21 до 27 августа', { today: TODAY, placedOn: '2026-09-17' })?.to).toBe('2026-08-27');
  });
});

const someToday = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays('2019-01-01', days));

const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\n '];
const [, ...SHORT] = [...' янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ')];

/** A day with its year, in every spelling that the shop's pages have. */
const SPELLINGS: readonly ((day: IsoDay) => string)[] = [
  (day) => `${spellNearDay(day)} ${day.slice(0, 4)}`,
  (day) => `${spellNearDay(day)} ${day.slice(0, 4)} г.`,
  (day) => `${spellNearDay(day)}, ${day.slice(0, 4)} года`,
  (day) => `${spellNearDay(day).replace(' ', '')} ${day.slice(0, 4)}`,
  (day) => `${spellNearDay(day).replace(' ', '-го ')} ${day.slice(0, 4)}`,
  (day) => `${Number(day.slice(8))} ${SHORT[Number(day.slice(5, 7)) - 1]}. ${day.slice(0, 4)}`,
  (day) => `${spellNearDay(day)} ${day.slice(0, 4)} в 11:53`,
  (day) => day,
  (day) => day.split('-').reverse().join('.'),
  (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(2, 4)}`,
];

/** Two days as one promise, in every spelling. */
const RANGES: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `с ${from} до ${to}`,
  (from, to) => `с ${from} по ${to}`,
  (from, to) => `с ${from} до ${to} включительно`,
  (from, to) => `${from} - ${to}`,
  (from, to) => `${from}–${to}`,
  (from, to) => `${from}\u2009—\u2009${to}`,
];

describe('every spelling comes back as the day it was made from', () => {
  it('a day with its year, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2010-01-01', days)),
        fc.constantFrom(...SPELLINGS),
        fc.constantFrom(...SPACES),
        fc.boolean(),
        fc.constantFrom('Получен ', 'Отменён', 'Заявка от ', ''),
        (day, spell, space, loud, before) => {
          const spelled = (before + spell(day)).replaceAll(' ', space);
          const text = loud ? spelled.toUpperCase() : spelled;
          expect(readDay(text, 'back', plain), text).toBe(day);
          expect(readSpan(text, plain), text).toEqual({ from: day, to: day });
          const until = `Хранится до ${spell(day)} включительно`.replaceAll(' ', space);
          expect(readSpan(until, plain), until).toEqual({ from: null, to: day });
        },
      ),
    );
  });

  it('a promise of several days, within a month and across months and years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2010-01-01', days)),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...SPELLINGS.filter((spell) => !spell('2026-01-01').includes(':'))),
        fc.constantFrom(...RANGES),
        fc.constantFrom(...SPACES),
        (from, length, spell, join, space) => {
          const to = addDays(from, length);
          const text = `Ожидаемая дата: ${join(spell(from), spell(to))}`.replaceAll(' ', space);
          expect(readSpan(text, plain), text).toEqual({ from, to });
        },
      ),
    );
  });

  it('days that lie behind, by name and by dots', () => {
    fc.assert(
      fc.property(someToday, fc.integer({ min: 0, max: 1_000 }), (today, ago) => {
        const day = addDays(today, -ago);
        const context = { today, placedOn: null };
        const dotted = day.split('-').reverse().join('.');
        expect(readDay(`Получен ${spellDay(day, today)}`, 'back', context)).toBe(day);
        expect(readDay(dotted, 'back', context)).toBe(day);
        // 364 days ago was the day that is tomorrow: «22 сентября» may be tomorrow's where the sun rises first.
        if (ago < 364 && !day.endsWith('02-29'))
          expect(readDay(spellNearDay(day), 'back', context)).toBe(day);
      }),
    );
  });

  it('promises from two months ago to four months ahead', () => {
    fc.assert(
      fc.property(
        someToday,
        fc.integer({ min: -60, max: 120 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('Ожидаемая дата: ', 'Доставим ', 'Ожидаем'),
        (today, ahead, length, label) => {
          const from = addDays(today, ahead);
          const to = addDays(from, length);
          const context = { today, placedOn: null };
          expect(readSpan(label + spellExpected(from), context)).toEqual({ from, to: from });
          const spelled = label + spellExpected([from, to]);
          expect(readSpan(spelled, context), spelled).toEqual({ from, to });
          const dash = label + spellExpected([from, to]).replace('с ', '').replace(' до ', '\u2009–\u2009');
          expect(readSpan(dash, context), dash).toEqual({ from, to });
        },
      ),
    );
  });

  it('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const span = readSpan(text, plain);
        if (span?.from) expect(span.from <= span.to).toBe(true);
      }),
    );
  });
});
