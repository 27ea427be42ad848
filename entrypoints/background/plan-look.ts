import { caseState } from '../../lib/case/case-state';
import { type Call, latestCall } from '../../lib/case/latest-call';
import type { Attention } from '../../lib/model/attention';
import { addDays, type Instant, type IsoDay } from '../../lib/model/day';
import type { CaseWithAttempts } from '../../lib/store/store';
import { moscowDay } from '../../lib/today';
import { afterQuietHours } from './quiet-hours';

/** A case that rings, and why: a call of its own, or the day to which the person put it off. */
export interface Ring extends CaseWithAttempts {
  readonly call: Call | 'postponed';
}

/** What one look at all open cases comes to. */
export interface Look {
  /** How many cases need the person. */
  readonly count: number;
  readonly rings: readonly Ring[];
  /** What is to be remembered once they have rung; the same object where nothing changes. */
  readonly attention: Attention;
  /** Cases that had come in and that this look has dealt with. */
  readonly heard: ReadonlySet<string>;
  /** When to look again; `null` while no case is open. */
  readonly nextLook: Instant | null;
}

/**
 * What is due at a moment: a function of the facts alone, so that sleep, restarts, updates and a clock that
 * was set wrong change nothing about it. Days are Moscow's, hours the person's.
 * @param open the cases that are not closed
 */
export function planLook(open: readonly CaseWithAttempts[], attention: Attention, now: Instant): Look {
  const today = moscowDay(now);
  const awake = afterQuietHours(now);
  const count = open.filter(
    ({ case: one, attempts }) => caseState(one, attempts, today) === 'needs-you',
  ).length;
  const midnight = moscowMidnight(addDays(today, 1));
  const mayRing = attention.reminders !== null && awake === now;
  const nextLook = awake > now && awake < midnight ? awake : midnight;
  return {
    count,
    ...(mayRing ? ring(open, attention, today) : { rings: [], attention, heard: new Set() }),
    nextLook: open.length === 0 ? null : nextLook,
  };
}

function ring(
  open: readonly CaseWithAttempts[],
  attention: Attention,
  today: IsoDay,
): Pick<Look, 'rings' | 'attention' | 'heard'> {
  const since = lookedUntil(attention, today);
  const rangToday = attention.lookedOn === today ? attention.rangToday : [];
  const waits = new Set(rangToday);
  const rings = open.flatMap((file) =>
    waits.has(file.case.id) ? [] : (ringOf(file, attention, since, today) ?? []),
  );
  // What came in about a case that has rung today already rings tomorrow.
  const heard = new Set(Object.keys(attention.arrived).filter((id) => !waits.has(id)));
  if (rings.length === 0 && heard.size === 0 && attention.lookedOn === today)
    return { rings, attention, heard };
  const known = new Set(open.map((file) => file.case.id));
  const rang = rings.map(({ case: { id }, call }) => [id, call === 'postponed' ? today : call.day] as const);
  return {
    rings,
    heard,
    attention: {
      ...attention,
      lookedOn: today,
      // Cases that are closed or gone ring no more and are not remembered.
      rangFor: { ...onlyOf(attention.rangFor, (id) => known.has(id)), ...Object.fromEntries(rang) },
      rangToday: [...rangToday, ...rings.map((one) => one.case.id)],
      arrived: onlyOf(attention.arrived, (id) => !heard.has(id)),
      postponed: onlyOf(attention.postponed, (id, day) => known.has(id) && day > today),
    },
  };
}

function ringOf(file: CaseWithAttempts, attention: Attention, since: IsoDay, today: IsoDay): Ring | null {
  const { case: theCase, attempts } = file;
  const rangFor = attention.rangFor[theCase.id];
  const postponed = attention.postponed[theCase.id];
  if (postponed !== undefined) {
    const isDue = postponed <= today && caseState(theCase, attempts, today) === 'needs-you';
    return isDue ? { ...file, call: 'postponed' } : null;
  }
  const after = arrivedAfter(theCase.id, attention, since, today);
  const call = latestCall(theCase, attempts, after, today);
  return call && call.day !== rangFor ? { ...file, call } : null;
}

/**
 * The day after which a case's calls may ring. One that came in since the last look has been seen by none: a new
 * one rings for whatever is due in it, and one that was known for what no look could see, but for nothing twice.
 */
function arrivedAfter(
  id: string,
  { arrived, reminders, rangFor }: Attention,
  since: IsoDay,
  today: IsoDay,
): IsoDay {
  const arrival = arrived[id];
  if (!arrival) return since;
  const begin = arrival === 'more' && reminders ? earlier(moscowDay(reminders), since) : EARLIEST;
  const rang = rangFor[id];
  // A day of the future was rung for while the clock was wrong.
  return rang && rang > begin && rang <= today ? rang : begin;
}

const EARLIEST: IsoDay = '0001-01-01';

function earlier(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}

/**
 * The day up to which everything has rung. A day of the future was written while the clock was wrong: then only
 * today is looked at, for what rang by that clock is not known.
 */
function lookedUntil({ reminders, lookedOn }: Attention, today: IsoDay): IsoDay {
  const since = reminders ? moscowDay(reminders) : today;
  const eve = addDays(today, -1);
  const looked = lookedOn && lookedOn > today ? eve : lookedOn;
  return looked && looked > since ? looked : since > today ? eve : since;
}

/** Moscow has kept UTC+3 the year round since 26 October 2014. */
function moscowMidnight(day: IsoDay): Instant {
  return `${addDays(day, -1)}T21:00:00.000Z`;
}

/** The entries to keep. */
export function onlyOf<T>(
  days: Readonly<Record<string, T>>,
  keep: (id: string, day: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(days).filter(([id, day]) => keep(id, day)));
}
