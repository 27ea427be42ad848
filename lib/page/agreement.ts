import type { PageAddress } from '../model/page-address';
import type { Told } from './told';
import { shareGoods } from './weigh-parcels';

/** True where a witness names orders and the address' order is none of them: it speaks of another order. */
export function speaksOfAnother(told: Told, address: PageAddress): boolean {
  return (
    address.orderNumber !== null && told.numbers.length > 0 && !told.numbers.includes(address.orderNumber)
  );
}

/**
 * True where the embedded states are another order's: they belong to the first page that the server made,
 * and stay when the person moves on inside the shop. The blocks are what the person sees.
 */
export function isStale(state: Told, block: Told, address: PageAddress): boolean {
  if (speaksOfAnother(state, address)) return true;
  const ids = idsOf(state);
  const visible = idsOf(block);
  if (ids.length > 0 && visible.length > 0) return !ids.some((id) => visible.includes(id));
  const goods = state.parcels.flatMap((parcel) => parcel.items);
  const shown = block.parcels.flatMap((parcel) => parcel.items);
  if (goods.length > 0 && shown.length > 0) return !shareGoods(goods, shown);
  if (address.orderNumber !== null && state.numbers.includes(address.orderNumber)) return false;
  if (address.postingId !== null && ids.length > 0) return !ids.includes(address.postingId);
  return state.placedOn !== null && block.placedOn !== null && state.placedOn !== block.placedOn;
}

/**
 * True where the visible blocks are still the order's before: the address has changed, and they show the parcels of
 * which the embedded states speak as another order's. A parcel belongs to one order.
 */
export function isStillThere(state: Told, block: Told, address: PageAddress): boolean {
  if (!speaksOfAnother(state, address)) return false;
  const visible = idsOf(block);
  return idsOf(state).some((id) => visible.includes(id));
}

function idsOf(told: Told): readonly string[] {
  return told.parcels.map((parcel) => parcel.shipmentId).filter((id) => id !== null);
}
