/** `44563249-0877`, and the posting `44563249-0833-6`. Neither `FBS-3769566873-S2532799` nor a part of a UUID. */
const NUMBER = /(?<![\d-])(\d{6,12}-\d{3,6})(-\d{1,4})?(?![\d-])/g;

/** The same where it is surely an order's: behind `order=`, `"postings":["`, `orderListTile_` and the like. */
const MARKED =
  /(?:order|posting|number|tile)\w{0,12}(?:=|\\u003d|%3d|"\s?:\s?\[?\s?"|_)(\d{6,12}-\d{3,6})(?:-\d{1,4})?(?![\d-])/gi;

/** An order's number, with the posting's where the text names one. */
export interface NumberInText {
  readonly order: string;
  readonly posting: string | null;
}

/** Every number in a text that has the form of an order's or a posting's. */
export function findNumbers(text: string): readonly NumberInText[] {
  return [...text.slice(0, 4_000).matchAll(NUMBER)].map(([, order = '', rest]) => ({
    order,
    posting: rest ? order + rest : null,
  }));
}

/** The first posting's number in a parcel's lines. */
export function findPosting(lines: readonly string[]): string | null {
  return lines.flatMap(findNumbers).find((one) => one.posting !== null)?.posting ?? null;
}

/** Orders' numbers in addresses and in raw JSON, where the words before them say what they are. */
export function findMarkedNumbers(text: string): readonly string[] {
  return [...text.slice(0, 400_000).matchAll(MARKED)].map(([, order = '']) => order);
}

/** The parcel's id in a link: `…&postingId=47288826961`. */
export function shipmentIdInLink(link: string): string | null {
  return /[?&](?:postingid|shipment_?id)=(\d{6,16})(?!\d)/i.exec(link.slice(0, 2_000))?.[1] ?? null;
}

/** The article in a link to a product: `/product/<slug>-3207911181/`. */
export function skuInLink(link: string): string | null {
  return /\/product\/(?:[^/?#]{0,400}-)?(\d{5,12})(?:[/?#]|$)/.exec(link.slice(0, 2_000))?.[1] ?? null;
}
