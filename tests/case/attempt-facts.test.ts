import { describe, expect, it } from 'vitest';
import { corrections, detailsOf, firstFacts, lastNote } from '../../lib/case/attempt-details';
import type { AttemptEvent } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import { attempt, event } from './made-up';

const TODAY = '2026-11-23';
const NOW = '2026-11-23T12:00:00.000Z' as const;
const BLANK: AttemptDetails = {
  ...{ channel: 'phone', day: '2026-11-20', time: '', text: 'Звонок', number: '', operator: '', note: '' },
  ...{ outcome: null, answer: '', answeredOn: null, promisedOn: null },
};
const noted = { at: NOW, on: '2026-11-20' } as const;
const answered = { kind: 'answered', ...noted, outcome: 'refused', text: '', promisedOn: null } as const;
type Facts = readonly AttemptEvent[];

describe('a contact of ours that is written down becomes', () => {
  it.each<[string, Partial<AttemptDetails>, Facts]>([
    ['a sending and nothing else, where nothing else is known', {}, [{ kind: 'sent', ...noted }]],
    ['a sending at its hour', { time: '14:05' }, [{ kind: 'sent', ...noted, time: '14:05' }]],
    [
      'a sending that got a number',
      { number: '17' },
      [
        { kind: 'sent', ...noted },
        { kind: 'acknowledged', ...noted, number: '17' },
      ],
    ],
    [
      'a sending and who spoke',
      { operator: 'Анна' },
      [
        { kind: 'sent', ...noted },
        { kind: 'noted', ...noted, operator: 'Анна', text: '' },
      ],
    ],
    [
      'a sending and a note',
      { note: 'перезвонят' },
      [
        { kind: 'sent', ...noted },
        { kind: 'noted', ...noted, operator: '', text: 'перезвонят' },
      ],
    ],
    [
      'a sending and the answer of the same day, whose hour is not ours',
      { time: '14:05', outcome: 'refused' },
      [{ kind: 'sent', ...noted, time: '14:05' }, answered],
    ],
    [
      'a sending and the answer of its own day',
      { outcome: 'refused', answeredOn: '2026-11-22' },
      [
        { kind: 'sent', ...noted },
        { ...answered, on: '2026-11-22' },
      ],
    ],
  ])('%s', (_, known, facts) => {
    expect(firstFacts('out', { ...BLANK, ...known }, NOW)).toEqual(facts);
  });

  it('an answer alone, with its hour, where it is theirs', () => {
    const theirs = {
      ...BLANK,
      time: '14:05',
      outcome: 'refused',
      answer: 'нет',
      promisedOn: '2026-11-25',
    } as const;
    expect(firstFacts('in', theirs, NOW)).toEqual([
      { ...answered, text: 'нет', promisedOn: '2026-11-25', time: '14:05' },
    ]);
  });
});

describe('what a contact says of itself', () => {
  it('is nothing but its channel, its words and today, before it was sent or heard of', () => {
    const facts = [event('prepared', '2026-11-20')];
    const blank = { ...BLANK, text: 'Здравствуйте', channel: 'chat' } as const;
    for (const direction of ['out', 'in'] as const)
      expect(detailsOf(attempt('defect', 'chat', facts, { direction }), TODAY)).toMatchObject({
        ...{ time: '', number: '', operator: '', note: '', outcome: null, answer: '', text: blank.text },
      });
  });

  it('is the note that was noted last, and of one moment the one that was read last', () => {
    const note = (text: string, hour: number): AttemptEvent =>
      event('noted', '2026-11-20', { at: `2026-11-20T${hour}:00:00.000Z`, operator: '', text });
    const of = (...events: Facts) => lastNote(attempt('defect', 'chat', events))?.text ?? null;
    expect(of(event('sent', '2026-11-20'))).toBeNull();
    expect(of(note('первая', 10), note('вторая', 11))).toBe('вторая');
    expect(of(note('вторая', 11), note('первая', 10))).toBe('вторая');
    expect(of(note('первая', 10), note('вторая', 10))).toBe('вторая');
  });
});

const corrected = { at: NOW, on: TODAY } as const;
const SENT: AttemptEvent = { kind: 'sent', at: '2026-11-20T10:00:00.000Z', on: '2026-11-20', time: '10:00' };
const REFUSAL = {
  ...{ kind: 'answered', at: '2026-11-21T10:00:00.000Z', on: '2026-11-21' },
  ...{ outcome: 'refused', text: 'нет', promisedOn: null },
} as const satisfies AttemptEvent;

describe('a contact of ours that is put right', () => {
  const ours = attempt('defect', 'phone', [SENT, REFUSAL], { text: 'Звонок' });
  const now = { ...REFUSAL, at: NOW, corrects: REFUSAL.at };

  it.each<[string, Partial<AttemptDetails>, Facts]>([
    [
      'its channel',
      { channel: 'chat' },
      [
        {
          kind: 'rewritten',
          ...corrected,
          was: { channel: 'phone', text: 'Звонок' },
          now: { channel: 'chat', text: 'Звонок' },
        },
      ],
    ],
    [
      'its words',
      { text: 'Где?' },
      [
        {
          kind: 'rewritten',
          ...corrected,
          was: { channel: 'phone', text: 'Звонок' },
          now: { channel: 'phone', text: 'Где?' },
        },
      ],
    ],
    ['its day', { day: '2026-11-19' }, [{ kind: 'sent', at: NOW, on: '2026-11-19', time: '10:00' }]],
    ['its hour', { time: '11:30' }, [{ kind: 'sent', at: NOW, on: '2026-11-20', time: '11:30' }]],
    ['its hour, which is not known after all', { time: '' }, [{ kind: 'sent', at: NOW, on: '2026-11-20' }]],
    ['the number it got, of today', { number: '17' }, [{ kind: 'acknowledged', ...corrected, number: '17' }]],
    ['what was answered', { outcome: 'partly' }, [{ ...now, outcome: 'partly' }]],
    ['the answer’s words', { answer: 'никак' }, [{ ...now, text: 'никак' }]],
    ['the answer’s day', { answeredOn: '2026-11-22' }, [{ ...now, on: '2026-11-22' }]],
    ['the day promised', { promisedOn: '2026-11-30' }, [{ ...now, promisedOn: '2026-11-30' }]],
    ['the day of an answer, which is not known after all', { answeredOn: null }, [{ ...now, on: TODAY }]],
    ['who spoke', { operator: 'Анна' }, [{ kind: 'noted', ...corrected, operator: 'Анна', text: '' }]],
    ['the note', { note: 'ждать' }, [{ kind: 'noted', ...corrected, operator: '', text: 'ждать' }]],
  ])('gets one new fact for %s', (_, changes, facts) => {
    expect(corrections(ours, { ...detailsOf(ours, TODAY), ...changes }, NOW, TODAY)).toEqual(facts);
  });

  it('keeps the day of its number, where the number is put right', () => {
    const one = { ...ours, events: [SENT, event('acknowledged', '2026-11-20', { number: '1' })] };
    expect(corrections(one, { ...detailsOf(one, TODAY), number: '12' }, NOW, TODAY)).toEqual([
      { kind: 'acknowledged', at: NOW, on: '2026-11-20', number: '12' },
    ]);
  });

  it('is not sent by a change of its day or hour while it only waits to be sent', () => {
    const one = { ...ours, events: [event('prepared', '2026-11-20')] };
    const changes = { day: '2026-11-19', time: '11:30' } as const;
    expect(corrections(one, { ...detailsOf(one, TODAY), ...changes }, NOW, TODAY)).toEqual([]);
  });

  it('is not answered by words, where nobody says what the answer was', () => {
    const one = { ...ours, events: [SENT] };
    expect(corrections(one, { ...detailsOf(one, TODAY), answer: 'жду' }, NOW, TODAY)).toEqual([]);
  });
});

describe('a contact of theirs that is put right', () => {
  const theirs = attempt('defect', 'phone', [{ ...REFUSAL, time: '10:00' }], { direction: 'in' });
  const now = { ...REFUSAL, at: NOW, time: '10:00', corrects: REFUSAL.at } as const;

  it.each<[string, Partial<AttemptDetails>, Facts]>([
    ['its day', { day: '2026-11-19' }, [{ ...now, on: '2026-11-19' }]],
    ['its hour', { time: '11:30' }, [{ ...now, time: '11:30' }]],
    ['what it amounted to', { outcome: 'partly' }, [{ ...now, outcome: 'partly' }]],
    ['what it amounted to, which nobody can say', { outcome: null }, [{ ...now, outcome: 'other' }]],
    ['its words', { answer: 'никак' }, [{ ...now, text: 'никак' }]],
    ['the day promised', { promisedOn: '2026-11-30' }, [{ ...now, promisedOn: '2026-11-30' }]],
    [
      'the number it named, of its own day',
      { number: '17' },
      [{ kind: 'acknowledged', at: NOW, on: '2026-11-21', number: '17' }],
    ],
  ])('gets one new fact for %s', (_, changes, facts) => {
    expect(corrections(theirs, { ...detailsOf(theirs, TODAY), ...changes }, NOW, TODAY)).toEqual(facts);
  });

  it('is never sent, though a sending was noted by mistake', () => {
    const one = { ...theirs, events: [SENT, ...theirs.events] };
    const facts = corrections(one, { ...detailsOf(one, TODAY), day: '2026-11-19' }, NOW, TODAY);
    expect(facts.map(({ kind }) => kind)).toEqual(['answered']);
  });
});
