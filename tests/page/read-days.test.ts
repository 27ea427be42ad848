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
    ['22 сентября', '2025-09-22'],
    ['29 февраля', '2024-02-29'],
    ['31 февраля', null],
    ['31.02.2026', null],
    ['5 маркеров', null],
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

describe('promised days', () => {
  it.each<[string, DaySpan | null]>([
    ['Ожидаем 15 июля, среда', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаем15 июля', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаемая дата:15 июля', { from: '2026-07-15', to: '2026-07-15' }],
    ['Ожидаемая дата: с 21 до 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['c 21 по 27 августа', { from: '2026-08-21', to: '2026-08-27' }],
    ['Доставка в пункт выдачи 17 - 18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['17–18 июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['17\u2009—\u200918\u00a0июля', { from: '2026-07-17', to: '2026-07-18' }],
    ['с 28 июля до 3 августа', { from: '2026-07-28', to: '2026-08-03' }],
    ['28 июля - 3 августа', { from: '2026-07-28', to: '2026-08-03' }],
    ['с 28 декабря до 3 января', { from: '2026-12-28', to: '2027-01-03' }],
    ['28 декабря 2026 – 3 января 2027', { from: '2026-12-28', to: '2027-01-03' }],
    ['28.12.2026 - 03.01.2027', { from: '2026-12-28', to: '2027-01-03' }],
    ['до 27 июля включительно', { from: null, to: '2026-07-27' }],
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

describe('every spelling comes back as the day it was made from', () => {
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
