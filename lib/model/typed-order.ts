import type { IsoDay } from './day';
import { numberedParcel } from './numbered-parcel';
import type { Order, OrderStatus } from './order';

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
