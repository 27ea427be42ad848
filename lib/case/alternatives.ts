import type { IsoDay } from '../model/day';
import type { NextStep } from '../model/next-step';
import type { Rung } from '../rules/rung';
import type { CaseInput, CaseView } from './case-view';
import { nextStep } from './next-step';
import { isOffered } from './offered';
import { opensOn } from './opens-on';
import { isSupport } from './tiers';
import { viewCase } from './view-case';

/** Why another step is not the one that is advised now. */
export const WHY_NOT = [
  'beside',
  'not-open',
  'passed-by',
  'taken',
  'refused',
  'needs',
  'waiting',
  'clock',
  'later',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/** Another step that the person may take now. */
export interface Alternative {
  readonly rung: string;
  readonly step: Rung['step'];
  readonly whyNot: WhyNot;
  /** The day that the reason speaks of. */
  readonly day: IsoDay | null;
  /** The rung that should come before it. */
  readonly needs: string | null;
}

/**
 * What else could be done now beside the step that is advised, and why that was not advised. What cannot
 * be done in this case at all is not there; watching is no alternative.
 */
export function alternatives(input: CaseInput): readonly Alternative[] {
  const next = nextStep(input);
  if (next.step === 'done') return [];
  const view = viewCase(input);
  return view.ladder.flatMap((rung, index) => {
    if (rung.id === next.rung || rung.passive || !isOffered(rung, view.facts)) return [];
    return [{ rung: rung.id, step: rung.step, ...reasonAgainst(rung, index, view, next) }];
  });
}

type Against = Pick<Alternative, 'whyNot' | 'day' | 'needs'>;

function reasonAgainst(rung: Rung, index: number, view: CaseView, next: NextStep): Against {
  const { facts, taken, frontier, ladder, refused } = view;
  const opens = opensOn(rung, facts);
  if (taken.has(rung)) return against('taken', next.waiting?.until ?? null);
  if (opens && opens > facts.today) return against('not-open', opens);
  if (next.beside.some(({ rung: id }) => id === rung.id)) return against('beside');
  if (refused && isSupport(rung.step) && !rung.afterRefusal) return against('refused');
  if (index < (frontier?.index ?? -1)) return against('passed-by');
  const needed = ladder.find(({ id }) => id === rung.needs);
  if (needed && !taken.has(needed)) return { ...against('needs'), needs: needed.id };
  if (next.waiting) return against('waiting', next.waiting.until);
  const isClock = next.why.some(
    (one) => one.kind === 'rule' && one.due !== null && one.due === next.due?.day,
  );
  return isClock && next.due ? against('clock', next.due.day) : against('later');
}

function against(whyNot: WhyNot, day: IsoDay | null = null): Against {
  return { whyNot, day, needs: null };
}
