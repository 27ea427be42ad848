import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../lib/papers/calendar';

const NOW = '2026-11-23T10:20:30.400Z';

function lines(entries: readonly CalendarEntry[]): string[] {
  const file = calendarFile(entries, NOW);
  expect(file.endsWith('\r\n')).toBe(true);
  return file.slice(0, -2).split('\r\n');
}

/** Puts folded lines together again, as RFC 5545 3.1 says. */
function unfold(some: readonly string[]): string[] {
  return some.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

const entry: CalendarEntry = {
  id: 'case-1',
  day: '2026-11-30',
  title: 'Напишите в чат поддержки: заказ 44563249-0877',
  text: 'Не доставили в срок',
};

describe('a calendar file', () => {
  it('holds a whole day with an id that stays the same', () => {
    expect(unfold(lines([entry]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Poryadok//Poryadok//RU',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:case-1@poryadok.invalid',
      'DTSTAMP:20261123T102030Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Напишите в чат поддержки: заказ 44563249-0877',
      'DESCRIPTION:Не доставили в срок',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has no line over 75 octets, breaks no character, and gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const folded = lines([{ ...entry, title }]);
        for (const line of folded) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = unfold(folded).find((line) => line.startsWith('SUMMARY:'));
        const read = summary
          ?.slice('SUMMARY:'.length)
          .replaceAll(/\\(n|.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(title.replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const evil = { ...entry, title: 'a\r\nEND:VEVENT\nBEGIN:VALARM', text: 'x,y;z\\' };
    const read = unfold(lines([evil]));
    expect(read.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(read).toContain('DESCRIPTION:x\\,y\\;z\\\\');
  });
});
