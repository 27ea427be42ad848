import type { AheadInWords } from '../../components/log/Ahead';
import { formatDay } from '../../lib/i18n/format-day';
import { stepTitle } from '../../lib/i18n/step-words';
import type { IsoDay } from '../../lib/model/day';
import type { CaseView } from './case-view';
import type { PageWords } from './load-words';

/** The days of an open case that are still to come: the step's own, the end of a wait, and the steps after it. */
export function aheadInWords({ case: theCase, next }: CaseView, words: PageWords): readonly AheadInWords[] {
  if (theCase.closed) return [];
  const { log, steps, language } = words;
  const row = (day: IsoDay, text: string, late = false): AheadInWords => ({
    ...{ day, text, late },
    on: formatDay(language, day),
  });
  const title = stepTitle(steps, next);
  const own = next.waiting
    ? [row(next.waiting.until, log.aheadWaiting)]
    : next.due
      ? [row(next.due.day, log.aheadDue(title), next.due.passed)]
      : [];
  const later = next.later.flatMap((step) =>
    step.from ? row(step.from, log.aheadFrom(stepTitle(steps, step))) : [],
  );
  // Days in their order, the farthest first; of one day the later step first.
  return [...own, ...later].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).toReversed();
}
