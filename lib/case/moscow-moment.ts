import type { Instant, IsoDay } from '../model/day';

/** Moscow has kept UTC+3 the year round since 26 October 2014. */
const OFFSET = 3 * 3_600_000;

/** The day and the `HH:MM` in Moscow so many hours after a point in time. */
export function moscowMoment(at: Instant, hoursLater = 0): { readonly day: IsoDay; readonly time: string } {
  const text = new Date(Date.parse(at) + OFFSET + hoursLater * 3_600_000).toISOString();
  return { day: text.slice(0, 10) as IsoDay, time: text.slice(11, 16) };
}
