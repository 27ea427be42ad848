import { attemptState } from '../../lib/case/attempt-state';
import type { CaseInput } from '../../lib/case/case-view';
import { nextStep } from '../../lib/case/next-step';
import { addDays } from '../../lib/model/day';
import { ORDER_STATUSES } from '../../lib/model/order';
import { PROBLEMS } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

/** Ten thousand cases of every problem and state, with up to three contacts each. */
const cases: readonly CaseInput[] = Array.from({ length: 10_000 }, (_, index) => {
  const problem = PROBLEMS[index % PROBLEMS.length] ?? 'other';
  const status = ORDER_STATUSES[index % ORDER_STATUSES.length] ?? 'unknown';
  const on = addDays('2026-11-01', index % 30);
  const one = parcel({ status, expectedTo: on, receivedOn: status === 'received' ? on : null });
  const contacts = [
    attempt(problem, 'chat', [event('prepared', on), event('sent', on)]),
    attempt(problem, 'email', [event('sent', addDays(on, 4)), event('no-answer', addDays(on, 8))]),
    attempt(problem, 'claim', [event('sent', addDays(on, 9))]),
  ].slice(0, index % 4);
  return {
    order: order({ parcels: [one] }),
    parcel: one,
    problem,
    answers: {},
    attempts: contacts,
    today: addDays(on, index % 40),
  };
});

/** The least that any adviser does: look at the day and at each contact once, and remember the last word. */
function lookOnce({ attempts, parcel, today }: CaseInput): boolean {
  let last = 'none';
  for (const one of attempts) last = attemptState(one);
  return last === 'none' && (parcel?.expectedTo ?? today) < today;
}

/** How many are timed at once: short stretches, so that other programs fall into few of them. */
const STRETCH = 250;

/** Milliseconds for all ten thousand: for each stretch its best of so many rounds. */
function measure(work: (input: CaseInput) => unknown, rounds: number): number {
  const best = new Array<number>(cases.length / STRETCH).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (let stretch = 0; stretch < best.length; stretch += 1) {
      const some = cases.slice(stretch * STRETCH, (stretch + 1) * STRETCH);
      const start = performance.now();
      for (const one of some) work(one);
      best[stretch] = Math.min(best[stretch] ?? 0, performance.now() - start);
    }
  }
  return best.reduce((sum, one) => sum + one, 0);
}

/** The next step beside the floor, in turns: `floorAgain` says how far two equal things come apart here. */
export function measureNextStep(rounds = 30): Readonly<Record<'floor' | 'ours' | 'floorAgain', number>> {
  return {
    floor: measure(lookOnce, rounds),
    ours: measure(nextStep, rounds),
    floorAgain: measure(lookOnce, rounds),
  };
}
