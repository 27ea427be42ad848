import { stepOfCase } from '../../lib/case/case-state';
import type { IsoDay } from '../../lib/model/day';
import type { Ring } from './plan-look';
import type { BackgroundWords } from './words';

/** More than this at once is one notice: a screen full of them is read by nobody. */
const MOST_NOTICES = 3;

/** The id of the notice about several cases. */
export const MANY = 'many';

/** A notice before its buttons. */
export interface NoticeInWords {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What is said about the cases that ring. Others may see the screen: of the order only the ending of its number
 * stands there (its beginning is the buyer's own number), and nothing of its goods.
 */
export function noticesInWords(
  rings: readonly Ring[],
  today: IsoDay,
  words: BackgroundWords,
): readonly NoticeInWords[] {
  const { reminders: t } = words;
  if (rings.length <= MOST_NOTICES) return rings.map((ring) => noticeInWords(ring, today, words));
  return [{ id: MANY, title: t.waiting(rings.length), text: t.many }];
}

function noticeInWords({ case: theCase, attempts, call }: Ring, today: IsoDay, words: BackgroundWords) {
  const { reminders: t, problems, titles } = words;
  const next = stepOfCase(theCase, attempts, today);
  const isLastDay = call !== 'postponed' && call.kind === 'last-day' && call.day === today;
  const why = isLastDay ? [t.lastDay] : call === 'postponed' ? [t.putOff] : [];
  const ending = theCase.orderNumber.split('-').at(-1) ?? '';
  return {
    id: theCase.id,
    title: titles[next.rung] ?? problems[theCase.problem],
    text: [`${problems[theCase.problem]}.`, ...why, t.order(ending)].join(' '),
  };
}
