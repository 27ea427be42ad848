import { addDays, dayOf, daysBetween, type IsoDay } from '../../model/day';
import { type DayMention, findDayMentions } from './day-mentions';

/** What a day without its year leans on. */
export interface DayContext {
  readonly today: IsoDay;
  /** The day the order was placed, where it is known: nothing of the order happens before it. */
  readonly placedOn: IsoDay | null;
}

/** Where a day without its year is looked for: things that happened lie behind today, promises around it. */
export type Direction = 'back' | 'around';

/** Days from the first to the last, both included; `from` is `null` for «до 27 июля». */
export interface DaySpan {
  readonly from: IsoDay | null;
  readonly to: IsoDay;
}

/** An order is delivered within this many days, if at all; a gap that is longer is no gap but another year. */
const LONGEST_DELIVERY = 200;

/** The first day that the text names; `null` where it names none that exists. */
export function readDay(text: string, direction: Direction, context: DayContext): IsoDay | null {
  const { mentions } = findDayMentions(text);
  const first = mentions.find((one) => one.month !== null || one.fromToday !== null);
  return first ? resolve(first, null, direction, context) : null;
}

/** «15 июля», «с 21 до 27 августа», «17–18 июля», «с 28 декабря до 3 января», «до 27 июля включительно». */
export function readSpan(text: string, context: DayContext): DaySpan | null {
  const found = findDayMentions(text);
  const [first, second] = found.mentions;
  if (!first) return null;
  const between = second && found.text.slice(first.end, second.start);
  if (second && between !== undefined && /^(?:\s?г(?:\.|ода)?)?,?\s?(?:[-–—−]|до|по|или)\s?$/.test(between)) {
    const whole = readRange(first, second, context);
    if (whole) return whole;
  }
  const day = resolve(first, null, 'around', context);
  if (!day) return null;
  const open = /(?:^|[^а-я])(?:до|по|к|не позднее|не позже)\s?$/.test(found.text.slice(0, first.start));
  return { from: open ? null : day, to: day };
}

function readRange(first: DayMention, second: DayMention, context: DayContext): DaySpan | null {
  const to = resolve(second, null, 'around', context);
  if (!to) return null;
  const near = first.fromToday === null ? { ...context, today: to, placedOn: null } : context;
  const from = resolve(first, second, 'around', near);
  if (!from) return null;
  if (from <= to) return { from, to };
  // «с 28 декабря до 3 января»: the first day belongs to the year before.
  const earlier = dayOf(Number(from.slice(0, 4)) - 1, Number(from.slice(5, 7)), Number(from.slice(8)));
  return earlier && first.year === null && daysBetween(earlier, to) < LONGEST_DELIVERY
    ? { from: earlier, to }
    : { from: to, to };
}

/** `follower` lends its month and year to the bare number in «17 – 18 июля». */
function resolve(
  mention: DayMention,
  follower: DayMention | null,
  direction: Direction,
  context: DayContext,
): IsoDay | null {
  if (mention.fromToday !== null) return addDays(context.today, mention.fromToday);
  const month = mention.month ?? follower?.month;
  if (!month) return null;
  const year = mention.year ?? (mention.month === null ? follower?.year : null);
  if (year) return dayOf(year, month, mention.day);
  return inferYear(month, mention.day, direction, context);
}

function inferYear(month: number, day: number, direction: Direction, context: DayContext): IsoDay | null {
  const { today, placedOn } = context;
  // A page made in Kamchatka may speak of the day that is tomorrow in Moscow.
  const latest = direction === 'back' ? addDays(today, 1) : '9999-12-31';
  if (placedOn) {
    const next = daysAround(placedOn, month, day).find((one) => one >= placedOn && one <= latest);
    if (next && daysBetween(placedOn, next) <= LONGEST_DELIVERY) return next;
  }
  const days = daysAround(today, month, day);
  return direction === 'back' ? (days.findLast((one) => one <= latest) ?? null) : nearest(days, today);
}

/** That day of the month in the year before, the same year and the next; 29 February has them further apart. */
function daysAround(middle: IsoDay, month: number, day: number): readonly IsoDay[] {
  const year = Number(middle.slice(0, 4));
  const reach = month === 2 && day === 29 ? 8 : 1;
  const days: IsoDay[] = [];
  for (let one = year - reach; one <= year + reach; one += 1) {
    const found = dayOf(one, month, day);
    if (found) days.push(found);
  }
  return days;
}

function nearest(days: readonly IsoDay[], today: IsoDay): IsoDay | null {
  let best: IsoDay | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const distance = Math.abs(daysBetween(today, day));
    // Of two days equally far away the later one: a promise looks ahead.
    if (distance <= least) [best, least] = [day, distance];
  }
  return best;
}
