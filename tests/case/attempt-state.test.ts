import { describe, expect, it } from 'vitest';
import {
  acknowledgedOn,
  appealNumber,
  attemptState,
  eventsInOrder,
  lastAnswer,
  outcomeOf,
  promisedOn,
  sentAt,
  sentOn,
} from '../../lib/case/attempt-state';
import type { AttemptEvent } from '../../lib/model/attempt';
import { attempt, event } from './made-up';

const chat = (...events: readonly AttemptEvent[]) => attempt('not-delivered', 'chat', events);
const later = (hour: number) => ({ at: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z` as const });

describe('where an attempt stands', () => {
  it.each([
    ['prepared', [event('prepared', '2026-11-20')]],
    ['prepared', [event('prepared', '2026-11-20'), event('not-yet', '2026-11-21')]],
    ['prepared', [event('sent', '2026-11-20'), event('not-yet', '2026-11-21')]],
    ['sent', [event('prepared', '2026-11-20'), event('sent', '2026-11-20')]],
    ['sent', [event('prepared', '2026-11-20'), event('not-yet', '2026-11-21'), event('sent', '2026-11-22')]],
    ['dropped', [event('prepared', '2026-11-20'), event('dropped', '2026-11-21')]],
    [
      'dropped',
      [event('sent', '2026-11-20'), event('answered', '2026-11-21'), event('dropped', '2026-11-22')],
    ],
    ['prepared', [event('dropped', '2026-11-21'), event('prepared', '2026-11-22')]],
    [
      'dropped',
      [event('prepared', '2026-11-20'), event('dropped', '2026-11-21'), event('no-answer', '2026-11-22')],
    ],
    ['acknowledged', [event('sent', '2026-11-20'), event('acknowledged', '2026-11-21')]],
    [
      'acknowledged',
      [event('sent', '2026-11-20'), event('no-answer', '2026-11-21'), event('acknowledged', '2026-11-22')],
    ],
    ['answered', [event('sent', '2026-11-20'), event('answered', '2026-11-21')]],
    ['answered', [event('answered', '2026-11-21'), event('acknowledged', '2026-11-22')]],
    ['answered', [event('answered', '2026-11-21')]],
    [
      'answered',
      [event('sent', '2026-11-20'), event('no-answer', '2026-11-21'), event('answered', '2026-11-22')],
    ],
    [
      'no-answer',
      [event('sent', '2026-11-20'), event('answered', '2026-11-21'), event('no-answer', '2026-11-22')],
    ],
    ['no-answer', [event('sent', '2026-11-20'), event('no-answer', '2026-11-21')]],
  ] as const)('is %s after its facts', (state, events) => {
    expect(attemptState(chat(...events))).toBe(state);
    expect(attemptState(chat(...events.toReversed()))).toBe(state);
  });

  it('is not undone by correcting the day of sending', () => {
    const corrected = chat(
      event('sent', '2026-11-20', later(10)),
      event('answered', '2026-11-20', later(11)),
      event('sent', '2026-11-19', later(12)),
    );
    expect(attemptState(corrected)).toBe('answered');
    expect(sentOn(corrected)).toBe('2026-11-19');
    expect(sentAt(corrected)).toBe('2026-11-20T12:00:00.000Z');
  });
});

describe('facts noted in one moment', () => {
  it('follow each other from prepared to dropped', () => {
    const at = later(10);
    const events = [
      event('no-answer', '2026-11-20', at),
      event('sent', '2026-11-20', at),
      event('prepared', '2026-11-20', at),
    ];
    expect(eventsInOrder(chat(...events)).map(({ kind }) => kind)).toEqual(['prepared', 'sent', 'no-answer']);
  });
});

describe('what is known of an attempt', () => {
  it('is nothing before it was sent', () => {
    const fresh = chat(event('prepared', '2026-11-20'));
    expect([
      sentOn(fresh),
      sentAt(fresh),
      appealNumber(fresh),
      acknowledgedOn(fresh),
      lastAnswer(fresh),
    ]).toEqual(Array(5).fill(null));
    expect([outcomeOf(fresh), promisedOn(fresh)]).toEqual([null, null]);
  });

  it('is the last fact of each kind', () => {
    const told = chat(
      event('sent', '2026-11-20'),
      event('acknowledged', '2026-11-21', { number: ' 17 ' }),
      event('acknowledged', '2026-11-22', { number: '18' }),
      event('answered', '2026-11-23', { outcome: 'refused' }),
      event('answered', '2026-11-24', { outcome: 'promised', promisedOn: '2026-12-01' }),
    );
    expect(appealNumber(told)).toBe('18');
    expect(acknowledgedOn(told)).toBe('2026-11-22');
    expect(outcomeOf(told)).toBe('promised');
    expect(promisedOn(told)).toBe('2026-12-01');
    expect(lastAnswer(told)?.on).toBe('2026-11-24');
  });

  it('has no number where only spaces were typed', () => {
    expect(appealNumber(chat(event('acknowledged', '2026-11-20', { number: '  ' })))).toBeNull();
  });
});
