import type { Page } from '@playwright/test';
import type { Attempt } from '../../lib/model/attempt.ts';
import { addDays, type IsoDay } from '../../lib/model/day.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../lib/store/backup/export-all.ts';
import { today } from '../../lib/today.ts';
import { type LateOrder, lateOrder } from './late-order.ts';
import type { ExtensionBrowser } from './start-browser.ts';

export const PAPER_CASE = '7f0c1c1e-0000-4000-8000-000000000001';

/** Somebody who does not exist. */
export const WRITER = {
  'sender-name': 'Примерова Вера Ивановна',
  'sender-address': '420000, Казань, ул. Примерная, д. 1, кв. 2',
  'sender-email': 'vera@example.org',
  'bank-details': 'Примербанк, БИК 000000000, счёт 00000000000000000000',
} as const;

function refused(id: string, channel: Attempt['channel'], on: IsoDay): Attempt {
  const at = `${on}T09:00:00.000Z` as const;
  return {
    id,
    caseId: PAPER_CASE,
    orderNumber: lateOrder().number,
    problem: 'not-delivered',
    channel,
    direction: 'out',
    subject: null,
    text: 'Где заказ?',
    events: [
      { kind: 'prepared', at, on },
      { kind: 'sent', at, on },
      { kind: 'acknowledged', at, on, number: `24177${id}` },
      { kind: 'answered', at, on, outcome: 'refused', text: '', promisedOn: null },
    ],
  };
}

/**
 * A late order that the chat and `more` e-mails were refused for, and whose seller has the refusal notice: the
 * claim is next. As a backup.
 */
export function paperBackup(answers: Readonly<Record<string, string>>, more = 0): string {
  const day = today();
  return backupOf(answers, [
    refused('100', 'chat', addDays(day, -2)),
    ...Array.from({ length: more }, (_, index) => refused(String(200 + index), 'email', addDays(day, -2))),
    refused('300', 'claim', addDays(day, -1)),
  ]);
}

/** A late order about which the chat has not answered for days: an e-mail is next. As a backup. */
export function unansweredBackup(): string {
  const on = addDays(today(), -5);
  const at = `${on}T09:00:00.000Z` as const;
  const events = [
    { kind: 'prepared', at, on },
    { kind: 'sent', at, on },
    { kind: 'no-answer', at, on },
  ] as const;
  return backupOf({}, [{ ...refused('100', 'chat', on), events }]);
}

function backupOf(answers: Readonly<Record<string, string>>, attempts: readonly Attempt[]): string {
  const day = today();
  const late = lateOrder(day);
  const at = `${addDays(day, -5)}T08:00:00.000Z` as const;
  const parcels = late.described.parcels.map(() => ({
    shipmentId: late.shipmentId,
    posting: null,
    status: 'in-transit',
    statusText: 'В пути',
    expectedFrom: null,
    expectedTo: late.promisedOn,
    receivedOn: null,
    cancelledOn: null,
    storageUntil: null,
    items: [
      {
        sku: late.item.sku,
        name: late.item.name,
        variant: null,
        quantity: 1,
        price: { amount: 349_050, currency: 'RUB' },
        seller: 'Лесной дом',
      },
    ],
  }));
  const order = {
    number: late.number,
    placedOn: late.placedOn,
    parcels,
    total: { amount: 349_050, currency: 'RUB' },
    payment: 'paid',
    shop: 'www.ozon.ru',
  };
  const theCase = {
    id: PAPER_CASE,
    orderNumber: late.number,
    parcel: late.shipmentId,
    problem: 'not-delivered',
    order,
    openedAt: at,
    changedAt: at,
    answers,
    closed: null,
  };
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    settings: { language: null },
    cases: [{ case: theCase, attempts }],
    orders: [{ number: late.number, order, at }],
  });
}

/** Brings a log into the browser the way a person does. */
export async function importBackup(extension: ExtensionBrowser, text: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  await page
    .getByTestId('import-file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByTestId('import-confirm').click();
  await page.getByTestId('case-row').first().waitFor();
  await page.close();
}

/** Presses «Открыть для печати» in the popup; gives the tab that opens. */
export async function openPaperFromPopup(extension: ExtensionBrowser, order: LateOrder): Promise<Page> {
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const opened = extension.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('claim.html'),
  });
  await popup.page.getByTestId('open-paper').click();
  const page = await opened;
  await popup.close();
  return page;
}
