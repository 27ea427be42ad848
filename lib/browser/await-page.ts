import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';
import { type AskedTab, askTab, isReading, unread } from './ask-page';

/** Reads the tab's page, waiting for what is still to come. Never fails. */
export async function askPage(tab: AskedTab, today: IsoDay): Promise<Reading> {
  const answer = await askTab(tab, { type: 'read-page', today }, isReading);
  return typeof answer === 'string' ? unread(answer) : answer;
}

/** The same of a tab that is known to show an order; its address says no more than that. */
export function askOrderPage(tabId: number, today: IsoDay): Promise<Reading> {
  return askPage({ id: tabId, address: 'https://www.ozon.ru/my/orderdetails' }, today);
}
