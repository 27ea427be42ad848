import { saveFile } from '../../lib/browser/save-file';
import { loadKeepingWords } from '../../lib/i18n/load-keeping-words';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { IsoDay } from '../../lib/model/day';
import type { Evidence } from '../../lib/model/evidence';
import { casePage } from '../../lib/papers/case-page';
import { evidenceNumber } from '../../lib/papers/evidence-line';
import { type ArchiveFile, zipFile } from '../../lib/papers/zip';
import { paperOf } from './case-paper';
import type { CaseView } from './case-view';
import type { PageWords } from './load-words';
import type { Page } from './page-state';

/**
 * One case as a folder: a page that opens anywhere, every message as a text, and a list with SHA-256 of each, as
 * `sha256sum --check` reads it.
 */
export async function exportBundle(page: Page, view: CaseView): Promise<void> {
  const words = page.words.value;
  const [keeping, evidence] = await Promise.all([
    loadKeepingWords(words.language),
    page.store.evidenceOfCase(view.case.id),
  ]);
  const today = page.log.today.value;
  const files = [
    textFile(`${words.log.bundle.page}.html`, today, casePage(paperOf(view, words, keeping, evidence))),
    ...letters(view, words),
    ...(await evidenceFiles(page, evidence, today)),
  ];
  const list = await Promise.all(files.map(async (file) => `${await sha256(file.bytes)}  ${file.name}`));
  files.push(textFile(`${words.log.bundle.list}.txt`, today, `${list.join('\n')}\n`));
  saveFile(`poryadok-${view.case.orderNumber}.zip`, 'application/zip', zipFile(files));
}

/** Evidence under numbers of its own, in the order in which it was taken. */
async function evidenceFiles(
  page: Page,
  evidence: readonly Evidence[],
  today: IsoDay,
): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const [index, one] of evidence.entries()) {
    const bytes = await page.store.evidenceBytes(one.id);
    const name = one.name.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_');
    if (bytes) files.push({ name: `${evidenceNumber(index)} ${name}`, day: today, bytes });
  }
  return files;
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
