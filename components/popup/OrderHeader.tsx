import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import { decimalAmount } from '../../lib/model/money';
import type { Order, Parcel } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';
import { stateInWords } from './state-in-words';

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
        {(order.total ?? order.totalText) && (
          <span
            class="soft"
            data-testid="order-total"
            data-amount={order.total ? decimalAmount(order.total) : undefined}
            data-currency={order.total?.currency}
          >
            {'\u00a0· '}
            <span class="unseen">{words.total}: </span>
            {order.total ? formatMoney(language, order.total) : order.totalText}
          </span>
        )}
      </p>
    </header>
  );
}
