import { browser } from 'wxt/browser';
import type { IsoDay } from '../model/day';
import { orderPathKind } from '../model/order-path';
import { PAGE_KINDS, type PageKind, type Reading } from '../model/reading';
import { shopOf } from '../model/shop';
import type { Glance, PageMessage } from './messages';
import { ORDER_READER } from './put-reader';

/** The reader of all pages but one order's, as the build names it. */
const OTHER_READER = '/other-page.js';

/** A page whose own scripts hang answers nothing: after this long the person types the order in. */
const PATIENCE_MS = 6_000;

/** The tab in front of the person. */
export interface AskedTab {
  /** `null` where there is no such tab. */
  readonly id: number | null;
  /** Empty where the browser does not tell it: the page is neither a shop's nor was the icon pressed on it. */
  readonly address: string;
}

/** The tab in front of the person, and its address where the extension may know it. */
export async function activeTab(): Promise<AskedTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, address: tab?.url ?? '' };
}

/** What stands in front of the person, and what it shows at this moment. */
export interface FrontGlance extends Glance {
  readonly tab: AskedTab;
}

/** The tab in front and what it shows at this moment: asked before anything else. */
export async function glanceAtFront(today: IsoDay): Promise<FrontGlance> {
  const tab = await activeTab();
  return { tab, ...(await glanceAt(tab, today)) };
}

/** What the tab shows at this moment, and whether there may be more to come. Never fails. */
export async function glanceAt(tab: AskedTab, today: IsoDay): Promise<Glance> {
  const answer = await askTab(tab, { type: 'glance-at-page', today }, isGlance);
  return typeof answer === 'string' ? { reading: unread(answer), settled: true } : answer;
}

/**
 * The answer to a question, or what kind of page it is that gives none. A page that is no shop's is not touched. Where
 * nobody answers (a list; an order that was reached by a move inside the shop; an extension newer than the page), the
 * reader is put in and asked again. Never fails: a page that cannot be read gives a reading without an order.
 */
export async function askTab<T extends object>(
  { id, address }: AskedTab,
  question: PageMessage,
  fits: (answer: unknown) => answer is T,
): Promise<T | PageKind> {
  if (id === null || !shopOf(address)) return 'elsewhere';
  const reader = orderPathKind(new URL(address).pathname) ? ORDER_READER : OTHER_READER;
  try {
    return (await withinPatience(askInPage(id, reader, question, fits))) ?? 'no-order';
  } catch {
    return 'no-order';
  }
}

async function askInPage<T>(
  tabId: number,
  reader: typeof ORDER_READER | typeof OTHER_READER,
  question: PageMessage,
  fits: (answer: unknown) => answer is T,
): Promise<T | null> {
  const answer = await ask(tabId, question, fits);
  if (answer !== null) return answer;
  await browser.scripting.executeScript({ target: { tabId }, files: [reader] });
  return ask(tabId, question, fits);
}

async function ask<T>(
  tabId: number,
  question: PageMessage,
  fits: (answer: unknown) => answer is T,
): Promise<T | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    return fits(answer) ? answer : null;
  } catch {
    return null; // Nobody listens there.
  }
}

function isGlance(answer: unknown): answer is Glance {
  return isReading(Object(answer).reading);
}

/** The reader is ours and of this very build: one of an older build is deaf. */
export function isReading(answer: unknown): answer is Reading {
  return PAGE_KINDS.includes(Object(answer).page);
}

/** Gives up after a while; whoever asked is a popup or a moment's work, and the clock goes with it. */
function withinPatience<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))]);
}

export function unread(page: PageKind): Reading {
  return { page, order: null, orders: [], missing: [], witnesses: {}, disagreements: [], layouts: {} };
}
