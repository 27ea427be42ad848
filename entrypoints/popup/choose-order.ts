import { batch } from '@preact/signals';
import type { TypedOrder } from '../../components/popup/ManualOrder';
import type { Order } from '../../lib/model/order';
import type { Reading } from '../../lib/model/reading';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import { refresh } from './record';
import type { Session } from './session';

/** Shows what the page gave: its order, the choice where it holds several, or the form. */
export async function showReading(session: Session, store: Store | null, reading: Reading): Promise<void> {
  const order = reading.order ?? (reading.orders.length === 1 ? (reading.orders[0] ?? null) : null);
  if (order) await showOrder(session, store, order);
  session.reading.value = reading;
}

/**
 * Shows an order together with what is remembered about it. What an earlier visit read and this page
 * lacks (a list shows no names of goods) is taken from there.
 */
export async function showOrder(session: Session, store: Store | null, order: Order): Promise<void> {
  let known = order;
  if (store) {
    try {
      known = await store.rememberOrder(order, now());
    } catch {
      // The step and the message need no memory: a failing store is reported when something is written.
    }
  }
  batch(() => {
    session.order.value = known;
    session.chosenParcel.value = null;
    session.chosenProblem.value = null;
    session.cases.value = [];
    session.attempts.value = [];
    session.typing.value = false;
  });
  if (store) await refresh(session, store).catch(() => {});
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
