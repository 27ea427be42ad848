import { nothingOn } from './page-kind';
import type { ReadPage } from './settled-reading';

/**
 * A reader with a memory for the time that a page stands open. After a move inside the shop the order's blocks stand
 * there for a while under the next order's address: a parcel that was seen as one order's is not believed to be another's.
 */
export function keepParcelsApart(read: ReadPage): ReadPage {
  const owners = new Map<string, string>();
  return (document, address, today) => {
    const reading = read(document, address, today);
    const { order } = reading;
    if (!order) return reading;
    const ids = order.parcels.map((parcel) => parcel.shipmentId).filter((id) => id !== null);
    if (ids.some((id) => (owners.get(id) ?? order.number) !== order.number)) return nothingOn('no-order');
    for (const id of ids) owners.set(id, order.number);
    return reading;
  };
}
