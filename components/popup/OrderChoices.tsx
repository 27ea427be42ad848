import { mainParcel } from '../../lib/case/main-parcel';
import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { Order } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';
import { stateInWords } from './state-in-words';

interface Props {
  orders: readonly Order[];
  today: IsoDay;
  words: PopupWords;
  language: Language;
  onChoose: (order: Order) => void;
}

/** The orders of a page that holds several: pressing one opens it. */
export function OrderChoices({ orders, today, words, language, onChoose }: Props) {
  return (
    <ul class="orders">
      {orders.map((order) => (
        <li key={order.number}>
          <button
            type="button"
            class="button"
            data-testid="order-choice"
            data-order={order.number}
            onClick={() => onChoose(order)}
          >
            <span>
              {order.number}
              {order.placedOn && (
                <span class="soft"> {words.placedOn(formatDay(language, order.placedOn))}</span>
              )}
            </span>
            <span class="soft">{stateInWords(mainParcel(order, today), today, words, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
