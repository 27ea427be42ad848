import type { IsoDay } from '../../model/day';
import type { ListGlance } from '../../model/list-marks';
import { attribute, findAll, parentElement, textIn } from '../dom';
import { findMarkedNumbers } from '../text/read-numbers';

const LISTS = '[data-widget="orderList"], [data-widget="orderListApp"]';
const LINKS = 'a[href*="order"]';

/** Rows that are finished, or wait for the person: no promised day of theirs can pass. */
const FINISHED = /получен|отмен|возвра|забирать|забрать/i;
const DAY = /(\d{1,2})\s*(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/gi;
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
/** Days without a year further back than this are next year's. */
const HALF_A_YEAR = 186;

/** How many links to orders the list has: it is asked often, and more is only looked at when this changes. */
export function countLinks(document: Document): number {
  return findAll(document, LISTS).reduce((count, list) => count + findAll(list, LINKS).length, 0);
}

/**
 * Looks at the list of orders as cheaply as can be: which orders it links to, and whether a promised day may have
 * passed. Where in doubt it says yes: the reader that is then fetched looks closer.
 */
export function glanceAtList(document: Document, today: IsoDay): ListGlance {
  const lists = findAll(document, LISTS);
  const links = lists.flatMap((list) => findAll(list, LINKS));
  const numbers = links.flatMap((link) => findMarkedNumbers(attribute(link, 'href') ?? ''));
  const rows = new Set(links.map((link) => rowAround(link, lists)));
  return { numbers: [...new Set(numbers)], mayBeLate: [...rows].some((row) => mayBeLate(row, today)) };
}

/** The child of the list's block in which the link stands. */
function rowAround(link: Element, lists: readonly Element[]): Element {
  let row = link;
  for (let up = parentElement(row); up && !lists.includes(up); up = parentElement(row)) row = up;
  return row;
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
