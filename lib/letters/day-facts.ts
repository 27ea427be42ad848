import type { CaseFacts, KnownDay } from '../case/case-facts';
import { daysBetween, type IsoDay } from '../model/day';
import type { FactName, FactValue } from './facts';
import { dayWords } from './russian';

/** The days of a case and how long ago they were. */
export function dayFacts(
  days: CaseFacts['days'],
  today: IsoDay,
): Partial<Record<FactName, FactValue | null>> {
  const words = (known: KnownDay | undefined) => (known ? dayWords(known.day, today) : null);
  const since = (known: KnownDay | undefined) => (known ? daysGone(known.day, today) : null);
  return {
    placed: words(days.placed),
    promised: words(days.promised),
    'days-late': since(days.promised),
    received: words(days.received),
    'days-since-received': since(days.received),
    cancelled: words(days.cancelled),
    'days-since-cancelled': since(days.cancelled),
    refused: words(days.refused),
    approved: words(days.approved),
    'handed-back': words(days['handed-back']),
    'days-since-handed-back': since(days['handed-back']),
    'charged-on': words(days.charged),
  };
}

/** Nothing on the day itself and before it, where nothing is late yet. */
function daysGone(day: IsoDay, today: IsoDay): number | null {
  const days = daysBetween(day, today);
  return days > 0 ? days : null;
}
