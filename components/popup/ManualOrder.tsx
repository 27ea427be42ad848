import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { isIsoDay } from '../../lib/model/day';
import { ORDER_STATUSES, type Order, type OrderStatus } from '../../lib/model/order';
import { typedOrderNumber } from '../../lib/model/order-number';
import type { TypedOrder } from '../../lib/model/typed-order';
import { ordersLink } from '../../lib/rules/channels';
import { useFocusOnArrival } from '../shared/use-focus-on-arrival';

interface Props {
  /** What is known already, such as a number out of the address. */
  known: Order | null;
  /** What was typed before and not yet used; stands in the fields where nothing else is known. */
  kept?: TypedOrder | null;
  words: PopupWords;
  /** At every key: what stands in the fields now. */
  onType?: (typed: TypedOrder) => void;
  onSave: (typed: TypedOrder) => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

/** The order by hand, for a page that could not be read: number, days, state, item. */
export function ManualOrder({ known, kept = null, words, onType, onSave, onCancel }: Props) {
  const parcel = known?.parcels[0] ?? null;
  const [number, setNumber] = useState(known?.number ?? kept?.number ?? '');
  const [placed, setPlaced] = useState<string>(known?.placedOn ?? kept?.placedOn ?? '');
  const [promised, setPromised] = useState<string>(parcel?.expectedTo ?? kept?.promisedOn ?? '');
  const [status, setStatus] = useState<OrderStatus>(parcel?.status ?? kept?.status ?? 'unknown');
  const [item, setItem] = useState(parcel?.items[0]?.name ?? kept?.item ?? '');
  const [refused, setRefused] = useState(false);

  // Where the number is known already, what is left to type comes next.
  const firstEmpty = useRef<HTMLInputElement>(null);
  const begin = known === null ? 'number' : known.placedOn === null ? 'placed' : 'item';
  useFocusOnArrival(firstEmpty);

  const typed: TypedOrder = {
    number,
    placedOn: isIsoDay(placed) ? placed : null,
    promisedOn: isIsoDay(promised) ? promised : null,
    status,
    item: item.trim(),
  };
  const untouched = useRef(true);
  // Before the next picture is drawn, not after: the window may be gone by then.
  useLayoutEffect(() => {
    if (!untouched.current) onType?.(typed);
    untouched.current = false;
  }, [number, placed, promised, status, item]);

  const save = (event: Event) => {
    event.preventDefault();
    const clean = typedOrderNumber(number);
    // An unusual number is questioned once; pressing again means that the person is sure.
    if (clean.number === '' || (!clean.looksRight && !refused)) {
      setRefused(true);
      return;
    }
    onSave({ ...typed, number: clean.number });
  };

  return (
    <form class="manual" data-testid="manual-order" onSubmit={save} noValidate>
      <label class="field">
        <span>{words.manual.number}</span>
        <input
          ref={begin === 'number' ? firstEmpty : null}
          data-testid="manual-number"
          inputMode="numeric"
          autocomplete="off"
          maxLength={40}
          placeholder="44563249-0877"
          aria-invalid={refused}
          aria-describedby={refused ? 'manual-refused' : undefined}
          value={number}
          onInput={(event) => {
            setNumber(event.currentTarget.value);
            setRefused(false);
          }}
        />
      </label>
      {refused && (
        <p id="manual-refused" class="late" role="alert">
          {typedOrderNumber(number).number === '' ? words.noNumber : words.unusualNumber}
        </p>
      )}
      <div class="pair">
        <label class="field">
          <span>{words.manual.placed}</span>
          <input
            ref={begin === 'placed' ? firstEmpty : null}
            type="date"
            data-testid="manual-date"
            value={placed}
            onInput={(event) => setPlaced(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.manual.promised}</span>
          <input
            type="date"
            data-testid="manual-promised"
            value={promised}
            onInput={(event) => setPromised(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>{words.manual.status}</span>
        <select
          data-testid="manual-status"
          value={status}
          onChange={(event) => {
            const chosen = ORDER_STATUSES.find((one) => one === event.currentTarget.value);
            if (chosen) setStatus(chosen);
          }}
        >
          {ORDER_STATUSES.map((one) => (
            <option key={one} value={one}>
              {words.status[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.manual.item}</span>
        <input
          ref={begin === 'item' ? firstEmpty : null}
          data-testid="manual-item"
          autocomplete="off"
          maxLength={300}
          value={item}
          onInput={(event) => setItem(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button primary" data-testid="manual-save">
          {words.manual.save}
        </button>
        {onCancel ? (
          <button type="button" class="button plain" onClick={onCancel}>
            {words.manual.cancel}
          </button>
        ) : (
          <a class="button" data-testid="open-orders" href={ordersLink} target="_blank" rel="noreferrer">
            {words.openOrders}
          </a>
        )}
      </div>
    </form>
  );
}
