import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { addDays, type IsoDay } from '../model/day';
import type { NextStep } from '../model/next-step';
import { caseState, stepOfCase } from './case-state';
import { moscowMoment } from './moscow-moment';

/** A day on which a case calls for the person, and why. */
export interface Call {
  readonly day: IsoDay;
  /** `turn`: waiting is over or another step came; `last-day`: a term of the rulebook ends. */
  readonly kind: 'turn' | 'last-day';
}

/** Who was away for longer finds what is due in the log; a notification about it would be no news. */
const LONGEST_ABSENCE = 60;

/**
 * The last day after `after`, up to and with `upTo`, on which the case called for the person; `null` if there
 * is none, or if the case needs nothing by now. The days up to the one on which the person last did
 * something in the case call for nothing: what was due then was on the screen.
 */
export function latestCall(
  theCase: Case,
  attempts: readonly Attempt[],
  after: IsoDay,
  upTo: IsoDay,
): Call | null {
  if (caseState(theCase, attempts, upTo) !== 'needs-you') return null;
  const bounds = [after, addDays(upTo, -LONGEST_ABSENCE), ...touchedOn(theCase, attempts)];
  const seen = bounds.reduce((one, other) => (one > other ? one : other));
  for (let day = upTo; day > seen; day = addDays(day, -1)) {
    const kind = callOn(theCase, attempts, day);
    if (kind) return { day, kind };
  }
  return null;
}

/** The days in Moscow on which something was noted down in the case. */
function touchedOn({ changedAt }: Case, attempts: readonly Attempt[]): readonly IsoDay[] {
  const moments = attempts.flatMap(({ events }) => events.map(({ at }) => at));
  return [changedAt, ...moments].map((at) => moscowMoment(at).day);
}

function callOn(theCase: Case, attempts: readonly Attempt[], day: IsoDay): Call['kind'] | null {
  if (caseState(theCase, attempts, day) !== 'needs-you') return null;
  const next = stepOfCase(theCase, attempts, day);
  if (endsOn(next, day)) return 'last-day';
  const eve = addDays(day, -1);
  if (caseState(theCase, attempts, eve) !== 'needs-you') return 'turn';
  return stepOfCase(theCase, attempts, eve).rung === next.rung ? null : 'turn';
}

/** A rule gives the day; a mere recommendation is always for today and ends never. */
function endsOn({ due, why }: NextStep, day: IsoDay): boolean {
  return due?.day === day && why.some((reason) => reason.kind === 'rule' && reason.due === day);
}
