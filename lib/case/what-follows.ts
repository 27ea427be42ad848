import type { Attempt, AttemptEvent, Outcome } from '../model/attempt';
import type { IsoDay } from '../model/day';
import type { StepId } from '../model/step';
import { CHANNELS } from '../model/step';
import type { CaseInput } from './case-view';
import { nextStep } from './next-step';

/** What may become of a step: an answer that ends nothing, one that ends support, or none. */
export const ENDINGS = ['refused', 'partly', 'no-answer'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The step that follows, and from which day: today, where an answer brings it, else the day after the wait. */
export interface Following {
  readonly ending: Ending;
  readonly rung: string;
  readonly step: StepId;
  readonly from: IsoDay | null;
}

/**
 * What follows the step that is at hand if there is an answer, and if there is none. Counted by the same rules as the
 * step itself, on a case in which that has happened. Empty where nobody is to answer.
 */
export function whatFollows(input: CaseInput): readonly Following[] {
  const next = nextStep(input);
  const silent = next.later[0];
  const awaited = next.waiting
    ? input.attempts.find(({ id }) => id === next.waiting?.attemptId)
    : sentNow(input);
  // Where no time of waiting is known, nobody answers: a help page, a rating.
  if (!awaited || (!next.waiting && silent?.from === null)) return [];
  const after = (outcome: Outcome): Following => {
    const then = nextStep({
      ...input,
      attempts: [...input.attempts.filter((one) => one !== awaited), answered(awaited, outcome, input.today)],
    });
    return {
      ending: outcome === 'refused' ? 'refused' : 'partly',
      rung: then.rung,
      step: then.step,
      from: null,
    };
  };
  const none = silent ?? { rung: 'done', step: 'done' as const, from: null };
  return [after('refused'), after('partly'), { ending: 'no-answer', ...none }];
}

/** The step as if it were taken on the day itself; `null` where it is no contact. */
function sentNow(input: CaseInput): Attempt | null {
  const next = nextStep(input);
  const channel = CHANNELS.find((id) => id === next.step);
  if (!channel || next.passive || next.rung === 'send-more') return null;
  const on = input.today;
  return {
    id: 'as-if-sent',
    caseId: '',
    orderNumber: input.order.number,
    problem: input.problem,
    channel,
    direction: 'out',
    rung: next.rung,
    subject: null,
    text: '',
    events: [{ kind: 'sent', at: `${on}T20:59:00.000Z`, on }],
  };
}

function answered(attempt: Attempt, outcome: Outcome, on: IsoDay): Attempt {
  const event: AttemptEvent = {
    kind: 'answered',
    at: `${on}T20:59:30.000Z`,
    on,
    outcome,
    text: '',
    promisedOn: null,
  };
  return { ...attempt, events: [...attempt.events, event] };
}
