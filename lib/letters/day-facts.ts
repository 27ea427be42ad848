import { daysBetween, type IsoDay, isIsoDay } from '../model/day';
import type { Order, Parcel } from '../model/order';
import type { FactName, FactValue } from './facts';
import { dayWords } from './russian';

/** The days of an order and how long ago they were. What the page does not say, the person may have answered. */
export function dayFacts(
  order: Order,
  parcel: Parcel | null,
  answers: Readonly<Record<string, string>>,
  today: IsoDay,
): Partial<Record<FactName, FactValue | null>> {
  const words = (day: IsoDay | null) => day && dayWords(day, today);
  const promised = parcel?.expectedTo ?? parcel?.expectedFrom ?? dayAnswer(answers.promisedOn);
  const received = parcel?.receivedOn ?? dayAnswer(answers.receivedOn);
  const cancelled = parcel?.cancelledOn ?? dayAnswer(answers.cancelledOn);
  return {
    placed: words(order.placedOn),
    promised: words(promised),
    'days-late': daysSince(promised, today),
    received: words(received),
    'days-since-received': daysSince(received, today),
    cancelled: words(cancelled),
    'days-since-cancelled': daysSince(cancelled, today),
    'charged-on': words(dayAnswer(answers.chargedOn)),
    'storage-until': words(parcel?.storageUntil ?? null),
  };
}

function dayAnswer(text: string | undefined): IsoDay | null {
  return isIsoDay(text) ? text : null;
}

/** Days that have gone by; nothing on the day itself and before it, where nothing is late yet. */
function daysSince(day: IsoDay | null, today: IsoDay): number | null {
  const days = day ? daysBetween(day, today) : 0;
  return days > 0 ? days : null;
}
