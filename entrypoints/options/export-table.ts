import { saveFile } from '../../lib/browser/save-file';
import { appealNumber, attemptState, lastAnswer } from '../../lib/case/attempt-state';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import { csvFile, csvRows } from '../../lib/papers/csv';
import type { CaseWithAttempts } from '../../lib/store/store';
import { nameOf } from './export-log';
import type { Page } from './page-state';

/** More cases than this are read one after another, all of them: asking for each would take longer. */
const FEW = 500;
/** Rows put together at once: one text for a million of them would be too long for the browser. */
const PORTION = 10_000;

/** All contacts as a table for a spreadsheet, newest first. */
export async function exportTable(page: Page): Promise<void> {
  await exportRows(page, page.log.index.value.over.newest());
}

/** The contacts of these rows of the index, newest first, as a table for a spreadsheet. */
export async function exportRows(page: Page, rows: Iterable<number>): Promise<void> {
  const { over } = page.log.index.value;
  const wanted = new Set(rows);
  const lines = new Map<number, string>();
  const take = ({ case: { id }, attempts }: CaseWithAttempts): void => {
    for (const [place, attempt] of attempts.entries()) {
      const row = over.rowOf(id, place);
      if (row !== null && wanted.has(row)) lines.set(row, csvRows([cells(page, attempt)]));
    }
  };
  const ids = new Set([...wanted].flatMap((row) => over.briefOf(row)?.id ?? []));
  if (ids.size > FEW) await page.store.eachFile((portion) => portion.forEach(take));
  else for (const file of await page.store.filesById([...ids])) if (file) take(file);

  const parts = [csvFile([head(page)])];
  const ordered = [...over.newest()].flatMap((row) => lines.get(row) ?? []);
  for (let from = 0; from < ordered.length; from += PORTION) {
    parts.push(ordered.slice(from, from + PORTION).join(''));
  }
  saveFile(nameOf(page, 'csv'), 'text/csv;charset=utf-8', new Blob(parts));
}

function head(page: Page): readonly string[] {
  const { columns, appealField, answer } = page.words.value.log;
  const { day, order, problem, channel, state, text } = columns;
  return [day, order, problem, channel, state, appealField, text, answer];
}

function cells(page: Page, attempt: Attempt): readonly string[] {
  const { log: words, popup, steps } = page.words.value;
  const answer = lastAnswer(attempt);
  return [
    attemptDay(attempt) ?? '',
    attempt.orderNumber,
    steps.problems[attempt.problem],
    words.channel[attempt.channel],
    words.attemptState[attemptState(attempt)],
    appealNumber(attempt) ?? '',
    attempt.text,
    answer ? `${popup.outcome[answer.outcome]}${answer.text === '' ? '' : `: ${answer.text}`}` : '',
  ];
}
