import type { CaseInWords } from '../../components/log/case-in-words';
import { formatDay } from '../../lib/i18n/format-day';
import { DAY_ENDS, ownTime } from '../../lib/i18n/own-time';
import { stepTitle } from '../../lib/i18n/step-words';
import { untilDay } from '../../lib/i18n/until-day';
import { addDays, daysBetween, type IsoDay } from '../../lib/model/day';
import type { CaseBrief } from './case-view';
import type { PageWords } from './load-words';
import { hashOf } from './route';

/** What the row of a case says. */
export function caseInWords(
  brief: CaseBrief,
  today: IsoDay,
  damaged: boolean,
  words: PageWords,
): CaseInWords {
  return {
    id: brief.id,
    href: hashOf({ view: 'cases', caseId: brief.id }),
    orderNumber: brief.orderNumber,
    problem: brief.problem,
    state: brief.state,
    title: words.steps.problems[brief.problem],
    item: brief.item,
    step: stepOrOutcome(brief, words),
    ...dueInWords(brief, today, words),
    damaged,
  };
}

/** The step to take now, or how the case ended. */
export function stepOrOutcome({ closed, next }: CaseBrief, words: PageWords): string {
  return closed ? words.log.caseOutcome[closed.outcome] : stepTitle(words.steps, next);
}

/** The clock of a case in words. A wait that is over is no fault of the person's: it is not late. */
export function dueInWords(
  { closed, next }: CaseBrief,
  today: IsoDay,
  { log, language }: PageWords,
): { readonly due: string | null; readonly late: boolean } {
  if (closed) return { due: log.closedOn(formatDay(language, closed.on)), late: false };
  if (!next.due) return { due: null, late: false };
  const { day, passed } = next.due;
  const time = next.due.time ?? DAY_ENDS;
  if (passed) return { due: log.duePassed(daysBetween(day, today)), late: true };
  if (day === today && next.recommended) return { due: log.dueBest, late: false };
  const own = ownTime(language, day, time);
  const yours = own === null ? '' : log.yours(own);
  if (next.waitingUntil)
    return { due: log.waitingUntil(formatDay(language, day), time) + yours, late: false };
  if (day === today) return { due: log.dueToday + yours, late: false };
  if (day === addDays(today, 1)) return { due: log.dueTomorrow + yours, late: false };
  return { due: log.dueBy(untilDay(language, day)) + yours, late: false };
}
