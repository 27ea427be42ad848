import type { Instant, IsoDay } from './model/day';

/** Where the shop, its rules and the courts keep their days. */
const MOSCOW = 'Europe/Moscow';

/** Made when it is first asked: a script that only waits shall not pay for it. */
let calendar: Intl.DateTimeFormat | null = null;

/** The point in time it is now. The only place in the product that reads the clock. */
export function now(): Instant {
  return new Date().toISOString() as Instant;
}

/** The day it is in Moscow: deadlines do not move with the computer's time zone. */
export function today(at: Instant = now()): IsoDay {
  return moscowDay(at);
}

/** The same without a calendar, which costs a page half a millisecond: right while Moscow keeps the three hours of 2014. */
export function todayAtAGlance(): IsoDay {
  return new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10) as IsoDay;
}

/** The day on which a point in time falls in Moscow. */
export function moscowDay(at: Instant): IsoDay {
  calendar ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: MOSCOW,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return calendar.format(new Date(at)) as IsoDay;
}

/** Minutes by which this computer's clock stands ahead of UTC at a point in time: in Moscow 180. */
export function zoneAt(at: Instant): number {
  // Zero may come out negative, which no file should say.
  return 0 - new Date(at).getTimezoneOffset();
}

/** The point in time so many milliseconds after another. */
export function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString() as Instant;
}
