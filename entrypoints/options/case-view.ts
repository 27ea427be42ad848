import { caseState, stepOfCase } from '../../lib/case/case-state';
import { concernedItems } from '../../lib/case/concerned-items';
import { disputedSum } from '../../lib/case/disputed-sum';
import { isRecommended } from '../../lib/case/is-recommended';
import { parcelOf } from '../../lib/case/parcel-of';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Case, CaseState } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import type { Money } from '../../lib/model/money';
import type { Due, NextStep } from '../../lib/model/next-step';
import type { ProblemId } from '../../lib/model/problem';
import type { StepId } from '../../lib/model/step';
import type { CaseWithAttempts } from '../../lib/store/store';

/** What the page keeps in mind of every case: enough to list and sort it. Its contacts stay on the disk. */
export interface CaseBrief {
  readonly id: string;
  readonly orderNumber: string;
  readonly problem: ProblemId;
  readonly state: CaseState;
  /** The day the list is sorted by: the step's, or the one until which an answer is awaited. */
  readonly due: IsoDay | null;
  readonly changedAt: string;
  readonly closed: Case['closed'];
  /** The first item's name; `null` if none is known. */
  readonly item: string | null;
  /** The sum in dispute; `null` where it is not known, or where nothing was sent about it yet. */
  readonly asked: Money | null;
  readonly next: {
    readonly problem: ProblemId;
    readonly step: StepId;
    readonly rung: string;
    readonly due: Due | null;
    readonly waitingUntil: IsoDay | null;
    /** Today is only our advice. */
    readonly recommended: boolean;
  };
}

/** A case as its own page shows it: with what is computed from it and from today. */
export interface CaseView extends CaseWithAttempts {
  readonly next: NextStep;
  readonly brief: CaseBrief;
}

const computedViews = new WeakMap<CaseWithAttempts, { readonly view: CaseView; readonly today: IsoDay }>();

/** A file never changes once it was read: what was computed of it today is still right. */
export function viewOf(file: CaseWithAttempts, today: IsoDay): CaseView {
  const known = computedViews.get(file);
  if (known?.today === today) return known.view;
  const next = stepOfCase(file.case, file.attempts, today);
  const view = { case: file.case, attempts: file.attempts, next, brief: makeBrief(file, next, today) };
  computedViews.set(file, { view, today });
  return view;
}

/** The brief alone: of thousands of cases nothing else is kept. */
export function briefOf(file: CaseWithAttempts, today: IsoDay): CaseBrief {
  return makeBrief(file, stepOfCase(file.case, file.attempts, today), today);
}

function makeBrief({ case: theCase, attempts }: CaseWithAttempts, next: NextStep, today: IsoDay): CaseBrief {
  return {
    id: theCase.id,
    orderNumber: theCase.orderNumber,
    problem: theCase.problem,
    state: caseState(theCase, attempts, today),
    due: next.waiting?.until ?? next.due?.day ?? null,
    changedAt: theCase.changedAt,
    closed: theCase.closed,
    item:
      concernedItems(theCase.order, parcelOf(theCase), theCase.items).find(({ name }) => name)?.name ?? null,
    asked: askedFor(theCase, attempts),
    next: {
      problem: next.problem,
      step: next.step,
      rung: next.rung,
      due: next.due,
      waitingUntil: next.waiting?.until ?? null,
      recommended: isRecommended(next),
    },
  };
}

function askedFor(theCase: Case, attempts: readonly Attempt[]): Money | null {
  const wasSent = attempts.some(({ direction, events }) => direction === 'out' && events.some(isSending));
  if (!wasSent) return null;
  const { order, answers, items: concerns } = theCase;
  return disputedSum({ order, parcel: parcelOf(theCase), concerns, answers });
}

function isSending({ kind }: AttemptEvent): boolean {
  return kind === 'sent';
}

/** Soonest first, those without a day after them; of equal days the one last touched. */
export function byDue(one: CaseBrief, other: CaseBrief): number {
  const key = ({ due }: CaseBrief) => due ?? '9999';
  if (key(one) !== key(other)) return key(one) < key(other) ? -1 : 1;
  return one.changedAt > other.changedAt ? -1 : 1;
}
