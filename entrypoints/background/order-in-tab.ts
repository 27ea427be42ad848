import { askPage } from '../../lib/browser/ask-page';
import type { Order } from '../../lib/model/order';
import { readAddress } from '../../lib/page/page-address';
import { today } from '../../lib/today';

/** The order whose page stands in the tab; `null` on every other page, which is not read at all. */
export async function orderInTab(tabId: number, address: string): Promise<Order | null> {
  return readAddress(address).kind === 'order' ? (await askPage(tabId, today())).order : null;
}
