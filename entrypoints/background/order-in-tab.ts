import { askPage } from '../../lib/browser/await-page';
import type { Order } from '../../lib/model/order';
import { readAddress, showsOneOrder } from '../../lib/model/page-address';
import { today } from '../../lib/today';

/** The order whose page stands in the tab; `null` on every other page, which is not read at all. */
export async function orderInTab(tabId: number, address: string): Promise<Order | null> {
  if (!showsOneOrder(readAddress(address).kind)) return null;
  return (await askPage({ id: tabId, address }, today())).order;
}
