import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
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
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:case-1@poryadok.invalid',
      'DTSTAMP:20261123T102030Z',
      'LAST-MODIFIED:20261123T102030Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Напишите в чат поддержки: заказ 44563249-0877',
      'DESCRIPTION:Не доставили в срок',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Напишите в чат поддержки: заказ 44563249-0877',
      'TRIGGER:PT9H',
      'END:VALARM',
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

describe('a calendar file in the hands of another program (ical.js, as Thunderbird reads it)', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  function read(entries: readonly CalendarEntry[]): ICAL.Event[] {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile(entries, NOW)));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }

  it('gives every text and day back, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll(/\r\n|\r/g, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const entries = pairs.map(([title, about], index) => ({
          ...entry,
          id: `case-${index}`,
          title,
          text: about,
        }));
        expect(read(entries).map((event) => [event.uid, event.summary, event.description])).toEqual(
          entries.map(({ id, title, text: about }) => [`${id}@poryadok.invalid`, title, about]),
        );
      }),
    );
  });

  it.each(['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'])(
    'is the same whole day for a computer in %s',
    (name) => {
      process.env.TZ = name;
      const [event] = read([entry]);
      expect(event?.startDate.isDate).toBe(true);
      const { year, month, day } = event?.startDate ?? {};
      expect([year, month, day]).toEqual([2026, 11, 30]);
      expect(event?.startDate.toJSDate().getDate()).toBe(30);
      expect(event?.duration.toSeconds()).toBe(86_400);
    },
  );

  it('rings on the morning of the day', () => {
    const [event] = read([entry]);
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
  });

  it('keeps the id of a case when its day moves, so that no calendar doubles it', () => {
    const [before, after] = ['2026-11-30', '2026-12-02'].map(
      (day) => read([{ ...entry, day: day as CalendarEntry['day'] }])[0],
    );
    expect(after?.uid).toBe(before?.uid);
    expect(after?.startDate.toString()).toBe('2026-12-02');
  });
});
