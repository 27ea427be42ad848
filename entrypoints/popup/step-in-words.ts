import type { LaterInWords } from '../../components/popup/Later';
import type { ProblemGroupInWords } from '../../components/popup/ProblemPicker';
import { isRecommended } from '../../lib/case/is-recommended';
import { offeredProblems } from '../../lib/case/likely-problems';
import { formatDay } from '../../lib/i18n/format-day';
import type { Words } from '../../lib/i18n/load-words';
import { DAY_ENDS, ownTime } from '../../lib/i18n/own-time';
import { stepTitle } from '../../lib/i18n/step-words';
import { untilDay } from '../../lib/i18n/until-day';
import type { IsoDay } from '../../lib/model/day';
import type { Due, LaterStep, NextStep } from '../../lib/model/next-step';
import type { Order, Parcel } from '../../lib/model/order';
import type { Session } from './session';

/** The step as the popup shows it. */
export function stepInWords(next: NextStep, { today }: Session, words: Words) {
  const { popup: t } = words;
  return {
    title: stepTitle(words.steps, next),
    due: next.due && {
      day: next.due.day,
      passed: next.due.passed,
      text: dueInWords(next, next.due, today, words),
    },
    tooEarly: next.tooEarlyToRepeat && !next.waiting ? t.tooEarly : null,
  };
}

/** By Moscow's time, and by the buyer's own clock where that shows another. */
function dueInWords(next: NextStep, due: Due, today: IsoDay, { popup: t, language }: Words): string {
  // A mere recommendation ends at no hour.
  if (due.day === today && !next.waiting && isRecommended(next)) return t.dueBest;
  const time = due.time ?? DAY_ENDS;
  const own = ownTime(language, due.day, time);
  const yours = own === null ? '' : t.yours(own);
  if (due.passed) return t.duePassed(formatDay(language, due.day), time) + yours;
  const day = untilDay(language, due.day);
  if (next.waiting) return t.waitUntil(day, time) + yours;
  if (due.time !== null) return t.dueAt(day, due.time) + yours;
  return (due.day === today ? t.dueToday : t.dueBy(day)) + yours;
}

/** Later steps, or those that may be taken beside this one, in words. */
export function laterInWords(steps: readonly LaterStep[], words: Words): readonly LaterInWords[] {
  return steps.map((one) => ({ ...one, title: stepTitle(words.steps, one) }));
}

/** All problems by group, the likely ones first. */
export function problemsInWords(
  order: Order,
  parcel: Parcel | null,
  { today }: Session,
  { steps }: Words,
): readonly ProblemGroupInWords[] {
  return offeredProblems(order, parcel, today).map((group) => ({
    name: steps.groups[group.id],
    problems: group.problems.map((id) => ({ id, name: steps.problems[id] })),
  }));
}
