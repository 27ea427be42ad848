import type { IsoDay } from '../../model/day';
import type { ListGlance } from '../../model/list-marks';
import { attribute, findAll, parentElement, textIn } from '../dom';
import { findMarkedNumbers } from '../text/read-numbers';

const LIST_BLOCKS: readonly (string | null)[] = ['orderList', 'orderListApp'];
const LISTS = LIST_BLOCKS.map((block) => `[data-widget="${block}"]`).join();

/** Rows that are finished, or wait for the person: no promised day of theirs can pass. */
const FINISHED = /получен|отмен|возвра|забирать|забрать/i;
const DAY = /(\d{1,2})\s*(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/gi;
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
/** Days without a year further back than this are next year's. */
const HALF_A_YEAR = 186;

/** The list's links to orders: asked for often, and more is only looked at when their number changes. */
export function linksToOrders(document: Document): readonly Element[] {
  return findAll(document, `:is(${LISTS}) a[href*="order"]`);
}

/**
 * Looks at the list of orders as cheaply as can be: which orders its links lead to, and whether a promised day may have
 * passed. Where in doubt it says yes: the reader that is then fetched looks closer.
 */
export function glanceAtList(links: readonly Element[], today: IsoDay): ListGlance {
  const numbers = links.flatMap((link) => findMarkedNumbers(attribute(link, 'href') ?? ''));
  const rows = new Set(links.map(rowAround));
  return { numbers: [...new Set(numbers)], mayBeLate: [...rows].some((row) => mayBeLate(row, today)) };
}

/** The child of the list's block in which the link stands. */
function rowAround(link: Element): Element {
  let row = link;
  for (let up = parentElement(row); up && !isList(up); up = parentElement(row)) row = up;
  return row;
}

function isList(element: Element): boolean {
  return LIST_BLOCKS.includes(attribute(element, 'data-widget'));
}

function mayBeLate(row: Element, today: IsoDay): boolean {
  const text = textIn(row, 4_000);
  if (FINISHED.test(text)) return false;
  const days = [...text.matchAll(DAY)].map(([, day, month = '']) =>
    dayOfYear(Number(day), month.toLowerCase()),
  );
  const last = days.at(-1);
  if (last === undefined) return false;
  const now = (Number(today.slice(5, 7)) - 1) * 31 + Number(today.slice(8));
  const past = (now - last + 372) % 372;
  return past > 0 && past < HALF_A_YEAR;
}

/** Months of 31 days: enough to tell before from after. */
function dayOfYear(day: number, month: string): number {
  return MONTHS.findIndex((start) => month.startsWith(start)) * 31 + day;
}
