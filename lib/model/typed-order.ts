import { type IsoDay, isIsoDay } from './day';
import { numberedParcel } from './numbered-parcel';
import { ORDER_STATUSES, type Order, type OrderStatus } from './order';

/** What the person typed in; everything but the number may be empty. */
export interface TypedOrder {
  readonly number: string;
  readonly placedOn: IsoDay | null;
  readonly promisedOn: IsoDay | null;
  readonly status: OrderStatus;
  readonly item: string;
}

/** The order that a person typed in, with what the page or an earlier visit told about it. */
export function typedOrder(typed: TypedOrder, known: Order | null): Order {
  const same = known?.number === typed.number ? known : null;
  const parcel = same?.parcels[0];
  const first = parcel?.items[0];
  return {
    number: typed.number,
    placedOn: typed.placedOn,
    total: same?.total ?? null,
    payment: same?.payment ?? 'unknown',
    shop: known?.shop ?? 'www.ozon.ru',
    parcels: [
      {
        shipmentId: parcel?.shipmentId ?? null,
        posting: parcel?.posting ?? null,
        status: typed.status,
        statusText: parcel?.status === typed.status ? parcel.statusText : null,
        expectedFrom: parcel?.expectedTo === typed.promisedOn ? parcel.expectedFrom : typed.promisedOn,
        expectedTo: typed.promisedOn,
        receivedOn: parcel?.receivedOn ?? null,
        cancelledOn: parcel?.cancelledOn ?? null,
        storageUntil: parcel?.storageUntil ?? null,
        items:
          typed.item === ''
            ? (parcel?.items ?? [])
            : [
                {
                  sku: first?.sku ?? null,
                  variant: first?.variant ?? null,
                  quantity: first?.quantity ?? 1,
                  price: first?.price ?? null,
                  seller: first?.seller ?? null,
                  name: typed.item,
                },
                ...(parcel?.items.slice(1) ?? []),
              ],
      },
      ...(same?.parcels.slice(1) ?? []),
    ],
  };
}

/** An order of which only the number is known, and perhaps its parcel's: an address says no more. */
export function numberedOrder(number: string, posting: string | null, shop: string | null): Order {
  return {
    number,
    placedOn: null,
    parcels: posting === null ? [] : [numberedParcel(posting)],
    total: null,
    payment: 'unknown',
    shop: shop ?? 'www.ozon.ru',
  };
}

/** What was typed, out of what is kept of it; `null` where that is nothing, or nothing that can be understood. */
export function readTypedOrder(kept: string | null): TypedOrder | null {
  const value = parse(kept);
  const said = (name: keyof TypedOrder): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const text = (name: 'number' | 'item'): string => {
    const one = said(name);
    return typeof one === 'string' ? one : '';
  };
  const day = (name: 'placedOn' | 'promisedOn'): IsoDay | null => {
    const one = said(name);
    return isIsoDay(one) ? one : null;
  };
  const typed: TypedOrder = {
    number: text('number'),
    placedOn: day('placedOn'),
    promisedOn: day('promisedOn'),
    status: ORDER_STATUSES.find((one) => one === said('status')) ?? 'unknown',
    item: text('item'),
  };
  return typed.number === '' && typed.item === '' && !typed.placedOn && !typed.promisedOn ? null : typed;
}

function parse(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
