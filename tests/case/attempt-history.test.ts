import { describe, expect, it } from 'vitest';
import { attemptHistory, wasCorrected } from '../../lib/case/attempt-history';
import type { AttemptEvent } from '../../lib/model/attempt';
import { attempt, event } from './made-up';

const at = (hour: number) => ({ at: `2026-11-23T${hour}:00:00.000Z` as const });
const sent = event('sent', '2026-11-20', at(10));
const sentBefore = event('sent', '2026-11-19', at(11));
const number = event('acknowledged', '2026-11-20', { ...at(10), number: '1' });
const otherNumber = event('acknowledged', '2026-11-20', { ...at(12), number: '12' });
const lastNumber = event('acknowledged', '2026-11-20', { ...at(14), number: '123' });
const note = event('noted', '2026-11-20', { ...at(10), operator: 'Анна', text: '' });
const otherNote = event('noted', '2026-11-21', { ...at(13), operator: 'Анна', text: 'перезвонят' });
const refusal = event('answered', '2026-11-21', { ...at(12), outcome: 'refused' });
const secondAnswer = event('answered', '2026-11-22', { ...at(13), outcome: 'promised' });
const instead = event('answered', '2026-11-22', { ...at(14), outcome: 'promised', corrects: at(13).at });
const silence = event('no-answer', '2026-11-21', at(12));
const notYet = event('not-yet', '2026-11-21', at(11));
const wording = { channel: 'chat' as const, text: 'Здравствуйте' };
const rewritten = event('rewritten', '2026-11-23', {
  ...at(15),
  was: wording,
  now: { ...wording, text: 'Где заказ?' },
});

describe('a contact’s history', () => {
  it.each<[string, readonly AttemptEvent[], readonly (AttemptEvent | null)[], boolean]>([
    ['one sending corrects nothing', [sent], [null], false],
    ['a second sending takes the first one’s place', [sent, sentBefore], [null, sent], true],
    ['a number is no sending', [sent, number], [null, null], false],
    [
      'each number takes the place of the one before it',
      [number, otherNumber, lastNumber],
      [null, number, otherNumber],
      true,
    ],
    ['a later note takes the first one’s place', [sent, note, otherNote], [null, null, note], true],
    ['a second answer is one more answer', [sent, refusal, secondAnswer], [null, null, null], false],
    [
      'an answer that says which it stands for takes that one’s place',
      [refusal, secondAnswer, instead],
      [null, null, secondAnswer],
      true,
    ],
    [
      'it stands for an answer alone, though something else was noted in that moment',
      [otherNote, secondAnswer, instead],
      [null, null, secondAnswer],
      true,
    ],
    [
      'waiting on is said twice without correcting anything',
      [sent, notYet, notYet, silence, silence],
      [null, null, null, null, null],
      false,
    ],
    ['a change of the words is a correction by itself', [sent, rewritten], [null, null], true],
  ])('%s', (_, events, before, corrected) => {
    const told = attempt('not-delivered', 'chat', events);
    expect(attemptHistory(told)).toEqual(events.map((one, nth) => ({ event: one, before: before[nth] })));
    expect(wasCorrected(told)).toBe(corrected);
  });
});
