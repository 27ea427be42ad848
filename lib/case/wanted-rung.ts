import type { Rung } from '../rules/rung';
import type { CaseView } from './case-view';
import { urgentRung } from './clocks';
import { neededRungs, remainingRungs } from './remaining-rungs';

/** What cannot wait for an answer: a clock about to run out, then what a rung already taken wants first. */
export function pressingRung(view: CaseView): Rung | null {
  return urgentRung(view) ?? neededRungs(view)[0] ?? null;
}

/** The rung whose turn it is, were nobody's answer waited for; `null` at the end of the ladder. */
export function wantedRung(view: CaseView): Rung | null {
  return pressingRung(view) ?? remainingRungs(view)[0] ?? null;
}
