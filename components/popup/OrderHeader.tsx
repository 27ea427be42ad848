import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { daysBetween, type IsoDay } from '../../lib/model/day';
import { decimalAmount } from '../../lib/model/money';
import type { Order, Parcel } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';

interface Props {
  order: Order;
  /** The parcel whose state is shown; `null` where the page names none. */
  parcel: Parcel | null;
  today: IsoDay;
  words: PopupWords;
  language: Language;
}

/** Which order this is and where it stands: the first two lines of the popup. */
export function OrderHeader({ order, parcel, today, words, language }: Props) {
  return (
    <header class="order-header">
      <h1>
        <span class="soft">{words.order}</span> <span data-testid="order-number">{order.number}</span>
        {order.placedOn && (
          <time class="soft" data-testid="order-date" dateTime={order.placedOn}>
            {words.placedOn(formatDay(language, order.placedOn))}
          </time>
        )}
      </h1>
      <p>
        <span data-testid="order-status" data-status={parcel?.status ?? 'unknown'}>
          {stateInWords(parcel, today, words, language)}
        </span>
        {order.total && (
          <span
            class="order-total"
            data-testid="order-total"
            data-amount={decimalAmount(order.total)}
            data-currency={order.total.currency}
          >
            <span class="unseen">{words.total}: </span>
            {formatMoney(language, order.total)}
          </span>
        )}
      </p>
    </header>
  );
}

/** «В пути — обещали к 19 ноября, прошло 3 дня». */
function stateInWords(parcel: Parcel | null, today: IsoDay, words: PopupWords, language: Language): string {
  const status = words.status[parcel?.status ?? 'unknown'];
  const detail = parcel && detailInWords(parcel, today, words, language);
  return detail ? `${status} — ${detail}` : status;
}

function detailInWords(parcel: Parcel, today: IsoDay, words: PopupWords, language: Language): string | null {
  switch (parcel.status) {
    case 'received':
      return parcel.receivedOn && words.onDay(formatDay(language, parcel.receivedOn));
    case 'cancelled':
      return parcel.cancelledOn && words.onDay(formatDay(language, parcel.cancelledOn));
    case 'ready-for-pickup':
      return parcel.storageUntil && words.storedUntil(formatDay(language, parcel.storageUntil));
    case 'returning':
    case 'returned':
      return null;
    default: {
      if (!parcel.expectedTo) return null;
      const promised = words.expectedBy(formatDay(language, parcel.expectedTo));
      const late = daysBetween(parcel.expectedTo, today);
      return late > 0 ? `${promised}, ${words.lateBy(late)}` : promised;
    }
  }
}
