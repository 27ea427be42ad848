import type { Attempt } from '../../lib/model/attempt.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Instant } from '../../lib/model/day.ts';
import type { Order } from '../../lib/model/order.ts';
import type { Store } from '../../lib/store/store.ts';
import type { ExtensionBrowser } from '../browser/start-browser.ts';
import { bundle } from './bundle.ts';

const ATTEMPTS_PER_CASE = 20;

/** The name under which the bundled store stands in a page. */
export interface BundledStore {
  readonly openStore: (options?: { name?: string }) => Promise<Store>;
}
declare const poryadokStore: BundledStore;

/** Fills the extension's own store with so many attempts about other orders, by the store's own import. */
export async function fillStore(extension: ExtensionBrowser, attempts: number): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  await page.evaluate(await bundle('lib/store/open-store.ts', 'poryadokStore'));
  const files = Array.from({ length: attempts / ATTEMPTS_PER_CASE }, (_, index) => exampleCase(index));
  for (let start = 0; start < files.length; start += 500) {
    await page.evaluate(
      async (portion) => {
        const store = await poryadokStore.openStore();
        const none = { added: 0, changed: 0, kept: 0 };
        const contents = {
          files: portion,
          bin: [],
          evidence: [],
          marks: [],
          bytes: new Map(),
          orders: [],
          settings: { language: null },
          profile: {},
          texts: [],
        };
        await store.applyImport({
          ok: true,
          cases: none,
          attempts: none,
          evidence: none,
          away: [],
          listed: [],
          more: null,
          contents,
        });
        store.close();
      },
      files.slice(start, start + 500),
    );
  }
  await page.close();
}

/** A case of an invented order with its attempts; each index gives another one. */
export function exampleCase(index: number): { case: Case; attempts: Attempt[] } {
  const at: Instant = '2025-11-20T09:15:00.000Z';
  const orderNumber = `${10_000_000 + index}-0001`;
  const id = `case-${index}`;
  const order: Order = {
    number: orderNumber,
    placedOn: '2025-11-10',
    parcels: [],
    total: { amount: 349_050, currency: 'RUB' },
    payment: 'paid',
    shop: 'www.ozon.ru',
  };
  const attempts = Array.from(
    { length: ATTEMPTS_PER_CASE },
    (_, turn): Attempt => ({
      id: `${id}/${turn}`,
      caseId: id,
      orderNumber,
      problem: 'not-delivered',
      channel: turn % 2 ? 'email' : 'chat',
      direction: 'out',
      subject: null,
      text: `Заказ ${orderNumber}. Срок доставки прошёл, заказа нет. Прошу сообщить, где он. ${turn}`,
      events: [
        { kind: 'prepared', at, on: '2025-11-20' },
        { kind: 'sent', at, on: '2025-11-20' },
      ],
    }),
  );
  return {
    case: {
      id,
      orderNumber,
      parcel: null,
      problem: 'not-delivered',
      order,
      openedAt: at,
      changedAt: at,
      answers: {},
      closed: null,
    },
    attempts,
  };
}
