import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections, detailsOf, firstFacts } from '../../lib/case/attempt-details';
import { attemptHistory, wasCorrected } from '../../lib/case/attempt-history';
import { attemptState } from '../../lib/case/attempt-state';
import { type Attempt, OUTCOMES } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import { reworded } from '../../lib/model/attempt-wording';
import { addDays, type Instant } from '../../lib/model/day';
import { CHANNELS } from '../../lib/model/step';
import { uniteEvents } from '../../lib/store/unite-events';

const TODAY = '2026-11-23';
const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(TODAY, -days));
const words = fc.constantFrom('', 'Анна', 'перезвонят', '2417736');
const details: fc.Arbitrary<AttemptDetails> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  day,
  time: fc.constantFrom('', '14:05', '09:30'),
  text: words,
  number: words,
  operator: words,
  note: words,
  outcome: fc.constantFrom(...OUTCOMES),
  answer: words,
  answeredOn: day,
  promisedOn: fc.option(day),
});
const direction = fc.constantFrom('out' as const, 'in' as const);
const at = (minute: number): Instant => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`;

function written(way: 'out' | 'in', known: AttemptDetails): Attempt {
  return {
    ...{ id: 'a', caseId: 'c', orderNumber: '44563249-0877', problem: 'not-delivered' as const },
    ...{ channel: known.channel, direction: way, subject: null, text: known.text },
    events: firstFacts(way, known, at(0)),
  };
}

function corrected(attempt: Attempt, to: AttemptDetails, minute: number): Attempt {
  const events = uniteEvents(attempt.events, corrections(attempt, to, at(minute), TODAY));
  return reworded({ ...attempt, events });
}

/** What the form can say of a contact of theirs: its answer has no day of its own. */
const saying = (way: 'out' | 'in', given: AttemptDetails) =>
  way === 'in' ? { ...given, answeredOn: null } : given;

describe('a contact that is put right', () => {
  it('says what it was told last, however often, and nothing of before is lost', () => {
    fc.assert(
      fc.property(direction, details, fc.array(details, { maxLength: 4 }), (way, first, later) => {
        let attempt = written(way, first);
        expect(detailsOf(attempt, TODAY)).toEqual(saying(way, first));
        for (const [index, next] of later.entries()) {
          const before = attempt.events;
          attempt = corrected(attempt, saying(way, next), index + 1);
          expect(detailsOf(attempt, TODAY)).toEqual(saying(way, next));
          for (const event of before) expect(attempt.events).toContainEqual(event);
          expect(attemptState(attempt)).toBe('answered');
        }
      }),
    );
  });

  it('is left alone where nothing is different', () => {
    fc.assert(
      fc.property(direction, details, (way, given) => {
        const attempt = written(way, given);
        expect(corrections(attempt, detailsOf(attempt, TODAY), at(5), TODAY)).toEqual([]);
        expect(wasCorrected(attempt)).toBe(false);
      }),
    );
  });

  it('tells of each thing what stood there before', () => {
    const first: AttemptDetails = {
      ...{
        channel: 'phone',
        day: '2026-11-20',
        time: '',
        text: 'Звонок',
        number: '1',
        operator: '',
        note: '',
      },
      ...{ outcome: 'refused', answer: 'нет', answeredOn: '2026-11-20', promisedOn: null },
    };
    const attempt = corrected(
      written('out', first),
      { ...first, channel: 'chat', day: '2026-11-19', time: '14:05', number: '12', outcome: 'promised' },
      7,
    );
    const told = attemptHistory(attempt).flatMap(({ event, before }) =>
      before || event.kind === 'rewritten' ? [[event.kind, before && 'on' in before ? before.on : null]] : [],
    );
    expect(told).toEqual([
      ['sent', '2026-11-20'],
      ['acknowledged', '2026-11-20'],
      ['answered', '2026-11-20'],
      ['rewritten', null],
    ]);
    expect(wasCorrected(attempt)).toBe(true);
  });

  it('that was never sent is not sent by a change of its note', () => {
    const prepared = {
      ...written('out', { ...detailsOf(written('out', EMPTY), TODAY) }),
      events: [{ kind: 'prepared', at: at(0), on: TODAY }],
    } as const satisfies Attempt;
    const attempt = corrected(prepared, { ...detailsOf(prepared, TODAY), note: 'позже' }, 3);
    expect(attemptState(attempt)).toBe('prepared');
  });
});

const EMPTY: AttemptDetails = {
  ...{ channel: 'chat', day: TODAY, time: '', text: '', number: '', operator: '', note: '' },
  ...{ outcome: null, answer: '', answeredOn: null, promisedOn: null },
};
