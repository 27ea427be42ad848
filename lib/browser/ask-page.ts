import { browser } from 'wxt/browser';
import type { IsoDay } from '../model/day';
import { PAGE_KINDS, type PageKind, type Reading } from '../model/reading';
import { shopOf } from '../model/shop';
import type { PageMessage } from './messages';

/** The content script as the build names it. */
const READER = '/content-scripts/order-page.js';

/** Gives the layout of a page, as the build names it. */
const DESCRIBER = '/describe-page.js';

/** A page whose own scripts hang answers nothing: after this long the person types the order in. */
const PATIENCE_MS = 6_000;

/** What the tab in front of the person shows. */
export async function askActivePage(today: IsoDay): Promise<Reading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? unread('elsewhere') : askPage(tab.id, today);
}

/**
 * Asks a tab for its order. A page that is no shop's is not touched. Where nobody answers (the person came to
 * the order by a move inside the shop, or the extension is newer than the page), the reader is put in and asked
 * again. Never fails: a page that cannot be read gives a reading without an order.
 */
export async function askPage(tabId: number, today: IsoDay): Promise<Reading> {
  try {
    // The address of other pages than the shops' is not told to the extension at all.
    const { url } = await browser.tabs.get(tabId);
    if (!url || !shopOf(url)) return unread('elsewhere');
    return (
      (await withinPatience(askInPage(tabId, { type: 'read-page', today }, isReading))) ?? unread('no-order')
    );
  } catch {
    return unread('no-order');
  }
}

/**
 * The layout of the page in front of the person, for the developers, with nothing of the person in it; `null`
 * where the page gives none. The person sees it before it goes anywhere.
 */
export async function describeActivePage(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url || !shopOf(tab.url)) return null;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [DESCRIBER],
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}

async function askInPage<T>(
  tabId: number,
  question: PageMessage,
  fits: (answer: unknown) => answer is T,
): Promise<T | null> {
  const answer = await ask(tabId, question, fits);
  if (answer !== null) return answer;
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
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

/** The content script is ours; an older build of it may still answer differently. */
function isReading(answer: unknown): answer is Reading {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'page' in answer &&
    PAGE_KINDS.some((kind) => kind === answer.page) &&
    ['orders', 'missing', 'disagreements'].every((key) => Array.isArray(Reflect.get(answer, key)))
  );
}

async function withinPatience<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function unread(page: PageKind): Reading {
  return { page, order: null, orders: [], missing: [], witnesses: {}, disagreements: [] };
}
