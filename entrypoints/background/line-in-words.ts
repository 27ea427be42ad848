import { formatDay } from '../../lib/i18n/format-day';
import type { Attention } from '../../lib/model/attention';
import type { IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import type { OverlayLine } from '../../lib/model/overlay';
import type { Say } from './say-of-order';
import type { BackgroundWords } from './words';

/** The tab's one line and all else that it needs, ready to be shown. */
export function lineInWords(
  say: Say,
  orderNumber: string,
  { edge }: Attention,
  today: IsoDay,
  words: BackgroundWords,
): OverlayLine {
  const { overlay, language } = words;
  return {
    orderNumber,
    text: textOf(say, today, words),
    late: say.kind === 'late' || (say.kind === 'step' && say.next.due?.passed === true),
    edge,
    language,
    words: overlay.words,
  };
}

function textOf(say: Say, today: IsoDay, words: BackgroundWords): string {
  const { overlay: t, language } = words;
  switch (say.kind) {
    case 'news':
      return words.news.line[say.news];
    case 'unsent':
      return t.unsent;
    case 'waiting':
      return t.waiting(formatDay(language, say.until));
    case 'late':
      return t.promised(formatDay(language, say.promised), titleOf(say.next, words));
    case 'step':
      return stepText(say.next, today, words);
  }
}

function stepText(next: NextStep, today: IsoDay, words: BackgroundWords): string {
  const { overlay: t, language } = words;
  const title = titleOf(next, words);
  if (!next.due) return title;
  if (next.due.passed) return t.passed(formatDay(language, next.due.day), title);
  return next.due.day === today ? t.byToday(title) : t.byDay(formatDay(language, next.due.day), title);
}

function titleOf(next: NextStep, { titles, problems }: BackgroundWords): string {
  return titles[next.rung] ?? problems[next.problem];
}
