import { useRef } from 'preact/hooks';
import { mainParcel } from '../../lib/case/main-parcel';
import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { Order } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';
import { useFocusOnArrival } from '../shared/use-focus-on-arrival';
import { stateInWords } from './state-in-words';

interface Props {
  orders: readonly Order[];
  today: IsoDay;
  words: PopupWords;
  language: Language;
  onChoose: (order: Order) => void;
}

/** The orders of a page that holds several: pressing one opens it; arrows walk, digits open by place. */
export function OrderChoices({ orders, today, words, language, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(first);
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    if (/^[1-9]$/.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      buttons[Number(event.key) - 1]?.click();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = buttons.findIndex((button) =>
      button.contains(event.target instanceof Node ? event.target : null),
    );
    if (step === 0 || from < 0) return;
    event.preventDefault();
    buttons[(from + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <ul class="orders" ref={list} onKeyDown={walk}>
      {orders.map((order, nth) => (
        <li key={order.number}>
          <button
            type="button"
            ref={nth === 0 ? first : null}
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
