import type { Parcel } from '../../model/order';
import type { Layout } from '../../model/reading';
import { bodyOfDocument, findAll } from '../dom';
import { readParcelWords } from '../parcel-words';
import { fold } from '../text/fold';
import { isPlacedLabel, readPlacedOn } from '../text/placed-on';
import { type DayContext, readDay } from '../text/read-days';
import { findNumbers, skuInLink } from '../text/read-numbers';
import { readStatus } from '../text/read-status';
import { NO_PARCEL, saysSomething, type Told } from '../told';
import { takeItems } from './items';
import { type Line, readLines } from './lines';
import { isShop } from './secret-blocks';
import { readTotal } from './total';

export const ORDER_LABELS: Layout = { witness: 'label', lastKnown: '2026-11-22' };
export const ORDER_WORDS: Layout = { witness: 'free-text', lastKnown: '2026-11-22' };

/** Words that say what stands behind them or on the next line. */
const NUMBER_LABEL = /(?:номер )?заказ[а-я]* ?(?:№|номер|n)?/;
const STATUS_LABEL = /^статус(?: заказа| доставки)?:? ?/;
const PROMISE_LABEL = /^(?:ожида|достав|привез|срок|дата доставки|хранится|срок хранения|забрать до)/;

/** Without a label nobody says what state it is, nor since when. */
const NO_STATUS = { status: 'unknown', statusText: null, receivedOn: null, cancelledOn: null } as const;

/** Longer lines are sentences or names of goods, not a status. */
const LONGEST_STATUS = 60;

/**
 * What labels and free text tell, whatever the blocks are called: for the day on which every other witness is
 * lost. The shop's own blocks (shelves of goods, reviews, menus) are left out.
 */
export function tellFromText(document: Document, context: DayContext): readonly Told[] {
  const root = findAll(document, '#layoutPage')[0] ?? bodyOfDocument(document);
  const lines = root ? readLines(root, isShop) : [];
  return [tellFromLabels(lines, context), tellFromFreeText(lines, context)];
}

function tellFromLabels(lines: readonly Line[], context: DayContext): Told {
  // What goods are called is no word about the order.
  const texts = lines
    .filter((line) => line.text !== '' && !(line.link !== null && skuInLink(line.link) !== null))
    .map((line) => line.text);
  const behind = (nth: number): string => texts[nth + 1] ?? '';
  const placedOn =
    texts
      .map(
        (text, nth) =>
          readPlacedOn(text, context) ??
          (isPlacedLabel(text) ? readDay(behind(nth), 'back', { ...context, placedOn: null }) : null),
      )
      .find((day) => day !== null) ?? null;
  const status = texts
    .map((text, nth) =>
      STATUS_LABEL.test(fold(text)) ? fold(text).replace(STATUS_LABEL, '') || behind(nth) : null,
    )
    .find((text) => text !== null && readStatus(text) !== null);
  const promises = texts.flatMap((text, nth) => (PROMISE_LABEL.test(fold(text)) ? [text, behind(nth)] : []));
  const seen = { ...context, placedOn: placedOn ?? context.placedOn };
  const words = readParcelWords([...(status ? [status] : []), ...promises], null, seen);
  const parcel: Parcel = { ...NO_PARCEL, ...words, ...(!status && NO_STATUS) };
  const { sum, payment, kept } = readTotal(lines);
  const numbers = texts.flatMap((text, nth) =>
    NUMBER_LABEL.test(fold(text))
      ? [...findNumbers(text), ...findNumbers(text.length < 40 ? behind(nth) : '')]
      : [],
  );
  return {
    layout: ORDER_LABELS,
    numbers: [...new Set(numbers.map((one) => one.order))],
    placedOn,
    parcels: saysSomething(parcel) ? [parcel] : [],
    total: sum,
    totalText: kept,
    payment,
  };
}

function tellFromFreeText(lines: readonly Line[], context: DayContext): Told {
  const parcels = splitAtStatus(lines).map((part): Parcel => {
    const { head, items } = takeItems(part);
    const texts = head
      .map((line) => line.text)
      .filter((text) => text !== '' && text.length <= LONGEST_STATUS * 2);
    return { ...NO_PARCEL, ...readParcelWords(texts, null, context), items };
  });
  const told = parcels.filter(
    (parcel) => parcel.items.some((item) => item.name !== null) || parcel.status !== 'unknown',
  );
  return {
    layout: ORDER_WORDS,
    numbers: [],
    placedOn: null,
    parcels: told,
    total: null,
    payment: 'unknown',
  };
}

/** A parcel begins with its status; where goods have been named since the last one, the next one begins. */
function splitAtStatus(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let hasGoods = true;
  for (const line of lines) {
    const product = line.link !== null && skuInLink(line.link) !== null;
    const status = !product && line.text.length <= LONGEST_STATUS && readStatus(line.text) !== null;
    if (status && hasGoods) {
      parts.push([]);
      hasGoods = false;
    }
    if (product) hasGoods = true;
    parts.at(-1)?.push(line);
  }
  return parts.length > 0 ? parts : [lines];
}
