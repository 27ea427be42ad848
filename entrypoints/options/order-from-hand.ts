import type { TypedOrder } from '../../components/popup/ManualOrder';
import type { Order } from '../../lib/model/order';

/** An order of which only what the person typed is known. */
export function orderFromHand({ number, placedOn, promisedOn, status, item }: TypedOrder): Order {
  const items =
    item === '' ? [] : [{ sku: null, name: item, variant: null, quantity: 1, price: null, seller: null }];
  return {
    number,
    placedOn,
    total: null,
    payment: 'unknown',
    shop: 'www.ozon.ru',
    parcels: [
      {
        shipmentId: null,
        posting: null,
        status,
        statusText: null,
        expectedFrom: promisedOn,
        expectedTo: promisedOn,
        receivedOn: null,
        cancelledOn: null,
        storageUntil: null,
        items,
      },
    ],
  };
}
