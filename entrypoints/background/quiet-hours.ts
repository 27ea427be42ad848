import type { Instant } from '../../lib/model/day';

/** Nothing rings between these hours, by the clock on the person's own computer. */
const QUIET_FROM = 21;
const QUIET_TO = 9;

/** The first moment, from `at` on, that lies outside the quiet hours; `at` itself where it does. */
export function afterQuietHours(at: Instant): Instant {
  const moment = new Date(at);
  const hour = moment.getHours();
  if (hour >= QUIET_TO && hour < QUIET_FROM) return at;
  if (hour >= QUIET_FROM) moment.setDate(moment.getDate() + 1);
  // The computer's calendar, not a number of hours: the night on which the clocks change is another length.
  moment.setHours(QUIET_TO, 0, 0, 0);
  return moment.toISOString() as Instant;
}
