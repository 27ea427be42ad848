// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isIsoDay } from '../../lib/model/day';
import { readAddress, showsOneOrder } from '../../lib/model/page-address';
import type { Reading } from '../../lib/model/reading';
import { readOrderUnguarded } from '../../lib/page/read-order-page';
import { readOtherUnguarded } from '../../lib/page/read-other-page';
import { ADDRESS, FULL_ORDER, lightPage, SECRETS, TODAY } from './example-orders';
import { fixtureHtml, parseHtml } from './fixture-pages';
import { mutatePage } from './mutate-page';

/** `FUZZ_PAGES=100000 npx vitest run tests/page/fuzz.test.ts` reads as many; the same seeds are the same pages. */
const PAGES = Number(process.env.FUZZ_PAGES ?? 1_500);
const FIRST = Number(process.env.FUZZ_FROM ?? 0);

/** Seeds of pages that once broke something. */
const KEPT: readonly number[] = [481, 5202];

/** A page that takes longer than this hangs the person's tab; measured without the parsing. */
const HANG_MS = 200;

const LIST = 'https://www.ozon.ru/my/orderlist';
const SOURCES = [
  { html: lightPage(FULL_ORDER), address: ADDRESS },
  { html: lightPage(FULL_ORDER, { today: TODAY, states: false }), address: ADDRESS },
  { html: lightPage(FULL_ORDER, { today: TODAY, blocks: false }), address: ADDRESS },
  { html: fixtureHtml('list-active', false), address: LIST },
  { html: fixtureHtml('list-of-2023', false), address: LIST },
  { html: fixtureHtml('order-in-hostile-forms', false), address: ADDRESS },
];

interface Read {
  readonly reading: Reading;
  readonly document: Document;
  readonly ms: number;
}

/** The unguarded reader: an error that `readPage` would hide fails the test. */
function read(seed: number): Read {
  const source = SOURCES[seed % SOURCES.length] ?? { html: '', address: ADDRESS };
  const document = parseHtml(mutatePage(source.html, seed));
  const address = readAddress(source.address);
  const readUnguarded = showsOneOrder(address.kind) ? readOrderUnguarded : readOtherUnguarded;
  const start = performance.now();
  const reading = readUnguarded(document, address, address.shop ?? '', TODAY);
  return { reading, document, ms: performance.now() - start };
}

/** A mutation may put a secret into another block, such as the name of goods: there nobody could know it. */
function movedOut(document: Document, secret: string): boolean {
  const own = '[data-widget="orderDetailsItem"], [data-widget="receiptCode"], .client-state';
  for (const element of [...document.querySelectorAll(own)]) element.remove();
  return document.documentElement.outerHTML.includes(secret);
}

function check({ reading, document }: Read, seed: number): void {
  const where = `seed ${seed}`;
  const json = JSON.stringify(reading);
  for (const secret of [SECRETS.recipient, SECRETS.phone, SECRETS.address, SECRETS.pickupCode]) {
    if (json.includes(secret) && !movedOut(document, secret)) expect.fail(`${where} reads ${secret}`);
  }
  for (const order of [reading.order, ...reading.orders]) {
    if (!order) continue;
    expect(order.number, where).toMatch(/^\d{6,12}-\d{3,6}$/);
    for (const parcel of order.parcels) {
      for (const day of [
        parcel.expectedFrom,
        parcel.expectedTo,
        parcel.receivedOn,
        parcel.cancelledOn,
        parcel.storageUntil,
      ]) {
        expect(day === null || isIsoDay(day), where).toBe(true);
      }
      for (const item of parcel.items) expect((item.name ?? '').length, where).toBeLessThanOrEqual(300);
    }
  }
}

function isAlwaysSlow(seed: number): boolean {
  return Array.from({ length: 5 }, () => read(seed).ms).every((ms) => ms > HANG_MS);
}

it(`${PAGES} pages with something wrong in them: no error, no hang, nothing forbidden`, async () => {
  const slow: number[] = [];
  for (const seed of [...KEPT, ...Array.from({ length: PAGES }, (_, nth) => FIRST + nth)]) {
    const one = read(seed);
    check(one, seed);
    if (one.ms > HANG_MS) slow.push(seed);
    // jsdom lets go of its documents only between two tasks.
    if (seed % 100 === 99) await new Promise((resolve) => setTimeout(resolve));
    if (seed % 10_000 === 9_999) process.stderr.write(`${seed + 1} pages read, ${slow.length} once slow\n`);
  }
  // A busy machine delays one reading at times; a page that hangs does so every time.
  expect(slow.filter(isAlwaysSlow)).toEqual([]);
}, 3_600_000);
