import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { ReadingWords } from '../../lib/i18n/ru/reading';
import { isIsoDay } from '../../lib/model/day';
import type { FilledIn } from '../../lib/model/fill-in';
import { ORDER_STATUSES, type Order, type OrderStatus } from '../../lib/model/order';
import type { ReadField } from '../../lib/model/reading';
import { typedSum } from '../../lib/model/typed-sum';
import { FillInField } from './FillInField';

interface Props {
  order: Order;
  /** Position of the parcel that is filled in. */
  parcel: number;
  /** What is asked for, and nothing else. */
  fields: readonly ReadField[];
  words: PopupWords;
  said: ReadingWords;
  onSave: (filled: FilledIn) => void;
  onCancel: () => void;
}

/** Asks for what could not be read of the order, and for that alone. What stays empty stays unknown. */
export function FillIn({ order, parcel: nth, fields, words, said, onSave, onCancel }: Props) {
  const parcel = order.parcels[nth];
  const [placed, setPlaced] = useState<string>(order.placedOn ?? '');
  const [expected, setExpected] = useState<string>(parcel?.expectedTo ?? '');
  const [status, setStatus] = useState<OrderStatus>(parcel?.status ?? 'unknown');
  const [item, setItem] = useState('');
  const [sums, setSums] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: without this the focus would be nowhere.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const asks = (field: ReadField) => fields.includes(field);
  const unpriced = asks('price')
    ? (parcel?.items ?? []).flatMap((one, index) => (one.price === null ? [{ one, index }] : []))
    : [];
  const typed = (key: string) => (sums[key] ?? '').trim();
  const sumOf = (key: string) => typedSum(typed(key), order.shop);
  const keys = [...(asks('total') ? ['total'] : []), ...unpriced.map(({ index }) => String(index))];

  const save = (event: Event) => {
    event.preventDefault();
    if (keys.some((key) => typed(key) !== '' && sumOf(key) === null)) {
      setRefused(true);
      return;
    }
    const total = sumOf('total');
    const prices = new Map(
      unpriced.flatMap(({ index }) => {
        const sum = sumOf(String(index));
        return sum ? [[index, sum] as const] : [];
      }),
    );
    onSave({
      parcel: nth,
      ...(asks('placed') && isIsoDay(placed) && { placedOn: placed }),
      ...(asks('expected') && isIsoDay(expected) && { expectedTo: expected }),
      ...(asks('status') && status !== 'unknown' && { status }),
      ...(item.trim() && { item: item.trim() }),
      ...(total && { total }),
      ...(prices.size > 0 && { prices }),
    });
  };
  const sumField = (key: string, label: string) => (
    <FillInField
      key={key}
      label={label}
      field={`sum-${key}`}
      value={sums[key] ?? ''}
      refused={refused && typed(key) !== '' && sumOf(key) === null}
      refusal={said.noSum}
      onType={(value) => {
        setSums({ ...sums, [key]: value });
        setRefused(false);
      }}
    />
  );

  return (
    <form ref={form} class="manual" data-testid="fill-in" onSubmit={save} noValidate>
      {order.parcels.length > 1 && <p class="soft">{said.ofParcel(nth + 1)}</p>}
      {asks('placed') && (
        <FillInField label={said.placed} field="placed" type="date" value={placed} onType={setPlaced} />
      )}
      {asks('status') && (
        <label class="field">
          <span>{said.status}</span>
          <select
            data-testid="fill-in-status"
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
      )}
      {asks('expected') && (
        <FillInField
          label={said.expected}
          field="expected"
          type="date"
          value={expected}
          onType={setExpected}
        />
      )}
      {asks('items') && <FillInField label={said.item} field="item" value={item} onType={setItem} />}
      {unpriced.map(({ one, index }) => sumField(String(index), said.priceOf(one.name)))}
      {asks('total') && sumField('total', said.total)}
      <div class="row">
        <button type="submit" class="button primary" data-testid="fill-in-save">
          {said.save}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {said.cancel}
        </button>
      </div>
    </form>
  );
}
