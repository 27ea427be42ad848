import { expect, it } from 'vitest';
import { attemptState } from '../../lib/case/attempt-state';
import type { AttemptEvent } from '../../lib/model/attempt';
import { isPending } from '../../lib/store/case-file';
import { makeAttempt } from './examples';

const KINDS = ['prepared', 'not-yet', 'sent', 'dropped', 'acknowledged', 'answered', 'no-answer'] as const;

function eventOf(kind: (typeof KINDS)[number], minute: number): AttemptEvent {
  const noted = { at: `2026-11-20T09:0${minute}:00.000Z`, on: '2026-11-20' } as const;
  if (kind === 'acknowledged') return { kind, ...noted, number: '1' };
  if (kind === 'answered') return { kind, ...noted, outcome: 'other', text: '', promisedOn: null };
  return { kind, ...noted };
}

it('asks about exactly those messages whose state is “prepared”, after any three facts', () => {
  for (const one of KINDS) {
    for (const two of KINDS) {
      for (const three of KINDS) {
        const attempt = makeAttempt({ events: [one, two, three].map(eventOf) });
        expect([one, two, three, isPending(attempt)]).toEqual([
          one,
          two,
          three,
          attemptState(attempt) === 'prepared',
        ]);
      }
    }
  }
});
