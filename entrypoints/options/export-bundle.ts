import { saveFile } from '../../lib/browser/save-file';
import { appealNumber, attemptState } from '../../lib/case/attempt-state';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { IsoDay } from '../../lib/model/day';
import { casePage } from '../../lib/papers/case-page';
import { type ArchiveFile, zipFile } from '../../lib/papers/zip';
import type { CaseView } from './case-view';
import type { PageWords } from './load-words';
import type { Page } from './page-state';

/** One case as a folder: a page that opens anywhere, every message as a text, and a list with SHA-256 of each. */
export async function exportBundle(page: Page, view: CaseView): Promise<void> {
  const words = page.words.value;
  const today = page.log.today.value;
  const files = [
    textFile(`${words.log.bundle.page}.html`, today, casePage(paperOf(view, words))),
    ...letters(view, words),
    ...(await evidenceFiles(page, view, today)),
  ];
  const list = await Promise.all(files.map(async (file) => `${await sha256(file.bytes)}  ${file.name}`));
  files.push(textFile(`${words.log.bundle.list}.txt`, today, `${list.join('\r\n')}\r\n`));
  saveFile(`poryadok-${view.case.orderNumber}.zip`, 'application/zip', zipFile(files));
}

/** Evidence under numbers of its own, in the order in which it was taken. */
async function evidenceFiles(page: Page, view: CaseView, today: IsoDay): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const [index, one] of (await page.store.evidenceOfCase(view.case.id)).entries()) {
    const bytes = await page.store.evidenceBytes(one.id);
    const name = one.name.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_');
    if (bytes) files.push({ name: `E${String(index + 1).padStart(2, '0')} ${name}`, day: today, bytes });
  }
  return files;
}

function paperOf(view: CaseView, words: PageWords) {
  const { log, popup, rulebook, language } = words;
  const { order, orderNumber, problem } = view.case;
  const items = order.parcels.flatMap((parcel) => parcel.items.flatMap((item) => item.name ?? []));
  const parcels = order.parcels.flatMap((parcel) => parcel.posting ?? parcel.shipmentId ?? []);
  const statuses = order.parcels.map((parcel) => parcel.statusText ?? popup.status[parcel.status]);
  const facts: (readonly [string, string])[] = [
    [log.columns.order, orderNumber],
    [popup.manual.placed, order.placedOn ? formatDay(language, order.placedOn, 'with-year') : ''],
    [popup.parcels, parcels.join(', ')],
    [popup.manual.status, statuses.join(', ')],
    [popup.manual.item, items.join(', ')],
    [popup.total, order.total ? formatMoney(language, order.total) : ''],
  ];
  return {
    language,
    title: `${log.order(orderNumber)}: ${rulebook.problems[problem]}`,
    facts: facts.filter(([, value]) => value !== ''),
    heading: log.timeline,
    contacts: view.attempts.map((attempt) => ({
      title: contactTitle(attempt, words),
      lines: contactLines(attempt, words),
      text: [attempt.subject, attempt.text].filter((text) => text).join('\n\n'),
    })),
    footer: log.bundle.footer,
  };
}

function contactTitle(attempt: Attempt, { log, language }: PageWords): string {
  const day = attemptDay(attempt);
  return `${log.channel[attempt.channel]}, ${day ? formatDay(language, day, 'with-year') : ''}`;
}

function contactLines(attempt: Attempt, { log, popup, language }: PageWords): readonly string[] {
  const number = appealNumber(attempt);
  const answers = attempt.events.flatMap((event) => {
    if (event.kind !== 'answered') return [];
    const said = log.answeredOn(popup.outcome[event.outcome], formatDay(language, event.on, 'with-year'));
    return event.text === '' ? said : `${said}: ${event.text}`;
  });
  const state = attempt.direction === 'in' ? log.theirs(null) : log.attemptState[attemptState(attempt)];
  return [state, ...(number === null ? [] : [log.appealNumber(number)]), ...answers];
}

/** `01 2026-11-20 chat.txt`: sorted by name they stand in their order. */
function letters(view: CaseView, { log }: PageWords): readonly ArchiveFile[] {
  return view.attempts.flatMap((attempt, index) => {
    if (attempt.text === '') return [];
    const day = attemptDay(attempt) ?? '1980-01-01';
    const name = `${String(index + 1).padStart(2, '0')} ${day} ${log.channel[attempt.channel]}.txt`;
    return textFile(name, day, [attempt.subject, attempt.text].filter((text) => text).join('\r\n\r\n'));
  });
}

function textFile(name: string, day: IsoDay, text: string): ArchiveFile {
  return { name, day, bytes: new TextEncoder().encode(text) };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
