import type { IsoDay } from '../model/day';
import type { Language } from '../model/settings';
import { formatDay } from './format-day';

const LOCAL_DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const LOCAL_TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The last minute of a day. */
export const DAY_ENDS = '23:59';

/**
 * What the buyer's own clock shows at a time of Moscow's: `06:59`, with its day where that is another one.
 * `null` where it shows the same. The deadline itself stays Moscow's.
 */
export function ownTime(language: Language, day: IsoDay, time: string = DAY_ENDS): string | null {
  // Moscow has kept UTC+3 the year round since 26 October 2014.
  const at = new Date(`${day}T${time}:00+03:00`);
  const ownDay = new Intl.DateTimeFormat('en-CA', LOCAL_DAY).format(at) as IsoDay;
  const own = new Intl.DateTimeFormat('ru-RU', LOCAL_TIME).format(at);
  if (ownDay === day) return own === time ? null : own;
  return `${own}, ${formatDay(language, ownDay)}`;
}
