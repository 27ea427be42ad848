import type { IsoDay } from '../model/day';
import type { Language } from '../model/settings';
import { formatDay } from './format-day';

/** The last minute of a day. */
export const DAY_ENDS = '23:59';

/**
 * What the buyer's own clock shows at a time of Moscow's: `06:59`, with its day where that is another one.
 * `null` where it shows the same. The deadline itself stays Moscow's.
 */
export function ownTime(language: Language, day: IsoDay, time: string = DAY_ENDS): string | null {
  // Moscow has kept UTC+3 the year round since 26 October 2014; Swedish writes `2026-11-25 06:59:00`.
  const [ownDay = day, clock = ''] = new Date(`${day}T${time}+03:00`).toLocaleString('sv').split(' ');
  const own = clock.slice(0, 5);
  if (ownDay !== day) return `${own}, ${formatDay(language, ownDay as IsoDay)}`;
  return own === time ? null : own;
}
