import type { CaseInWords } from '../../components/log/case-in-words';
import { isRecommended } from '../../lib/case/is-recommended';
import { formatDay } from '../../lib/i18n/format-day';
import { stepTitle } from '../../lib/i18n/step-words';
import { untilDay } from '../../lib/i18n/until-day';
import { addDays, daysBetween, type IsoDay } from '../../lib/model/day';
import type { PageWords } from './load-words';
import type { CaseView } from './log-state';
import { hashOf } from './route';

/** What the row of a case says. */
export function caseInWords(view: CaseView, today: IsoDay, damaged: boolean, words: PageWords): CaseInWords {
  const { case: theCase, state } = view;
  return {
    id: theCase.id,
    href: hashOf({ view: 'cases', caseId: theCase.id }),
    orderNumber: theCase.orderNumber,
    problem: theCase.problem,
    state,
    title: words.rulebook.problems[theCase.problem],
    item: theCase.order.parcels.flatMap((parcel) => parcel.items).find((item) => item.name)?.name ?? null,
    step: stepOrOutcome(view, words),
    ...dueInWords(view, today, words),
    damaged,
  };
}

/** The step to take now, or how the case ended. */
export function stepOrOutcome({ case: theCase, next }: CaseView, words: PageWords): string {
  return theCase.closed ? words.log.caseOutcome[theCase.closed.outcome] : stepTitle(words.rulebook, next);
}

/** The clock of a case in words. A wait that is over is no fault of the person's: it is not late. */
export function dueInWords(
  { case: theCase, next }: CaseView,
  today: IsoDay,
  { log, language }: PageWords,
): { readonly due: string | null; readonly late: boolean } {
  if (theCase.closed) return { due: log.closedOn(formatDay(language, theCase.closed.on)), late: false };
  if (next.waiting) return { due: log.waitingUntil(formatDay(language, next.waiting.until)), late: false };
  if (!next.due) return { due: null, late: false };
  const { day, passed } = next.due;
  if (passed) return { due: log.duePassed(daysBetween(day, today)), late: true };
  if (day === today) return { due: isRecommended(next) ? log.dueBest : log.dueToday, late: false };
  if (day === addDays(today, 1)) return { due: log.dueTomorrow, late: false };
  return { due: log.dueBy(untilDay(language, day)), late: false };
}
