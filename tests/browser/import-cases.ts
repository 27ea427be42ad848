import { expect, type Page } from '@playwright/test';
import type { Attempt } from '../../lib/model/attempt.ts';
import type { Case } from '../../lib/model/case.ts';
import { addDays, type IsoDay } from '../../lib/model/day.ts';
import type { LateOrder } from './late-order.ts';
import type { ExtensionBrowser } from './start-browser.ts';

export interface ImportedCase {
  readonly case: Case;
  readonly attempts: readonly Attempt[];
}

/** A case about the late order, whose message went to the chat on that day and was never answered. */
export function unansweredCase(late: LateOrder, sentOn: IsoDay, id = 'case-1'): ImportedCase {
  const at = `${sentOn}T09:00:00.000Z` as const;
  const { number, promisedOn, placedOn, shipmentId } = late;
  const order: Case['order'] = {
    number,
    placedOn,
    total: null,
    payment: 'paid',
    shop: 'www.ozon.ru',
    parcels: [
      {
        shipmentId,
        posting: null,
        status: 'in-transit',
        statusText: null,
        expectedFrom: promisedOn,
        expectedTo: promisedOn,
        receivedOn: null,
        cancelledOn: null,
        storageUntil: null,
        items: [],
      },
    ],
  };
  const shared = { orderNumber: number, problem: 'not-delivered' } as const;
  return {
    case: { ...shared, id, parcel: null, order, openedAt: at, changedAt: at, answers: {}, closed: null },
    attempts: [
      {
        ...shared,
        id: `${id}-1`,
        caseId: id,
        channel: 'chat',
        direction: 'out',
        subject: null,
        text: 'Где мой заказ?',
        events: [
          { kind: 'prepared', at, on: sentOn },
          { kind: 'sent', at: `${sentOn}T09:05:00.000Z`, on: sentOn },
        ],
      },
    ],
  };
}

/** Brings the cases into the log the way a backup comes in; gives the open options page, which then shows `rows` cases. */
export async function importCases(
  extension: ExtensionBrowser,
  cases: readonly ImportedCase[],
  rows = cases.length,
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  const backup = { format: 'poryadok-backup', version: 1, settings: { language: null }, cases, orders: [] };
  await page.getByTestId('import-file').setInputFiles({
    name: 'poryadok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(rows);
  return page;
}

/** Days back from `day` that a chat's answer has long been overdue for. */
export function longAgo(day: IsoDay): IsoDay {
  return addDays(day, -8);
}
