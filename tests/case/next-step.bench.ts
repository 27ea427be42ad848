import type { CaseInput } from '../../lib/case/case-view';
import { nextStep } from '../../lib/case/next-step';
import { addDays } from '../../lib/model/day';
import { ORDER_STATUSES } from '../../lib/model/order';
import { PROBLEMS } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

/**
 * Run bundled, as in the product:
 * `rolldown tests/case/next-step.bench.ts --file /tmp/bench.mjs --platform node && node /tmp/bench.mjs`.
 * Ten thousand cases of every problem and state, with up to three contacts each.
 */
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

/** Milliseconds for all of them, the best of `rounds` rounds: other programs only ever make it slower. */
export function measureNextStep(rounds = 20): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const one of cases) nextStep(one);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

console.log(`next step of ${cases.length} cases: ${measureNextStep().toFixed(1)} ms (goal: 100 ms)`);
