import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lateOrder } from './late-order.ts';
import { importBackup, openPaperFromPopup, paperBackup, WRITER } from './paper-case.ts';
import { countPages, PAPER_RESULTS, printPaper } from './print-paper.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

function program(variable: string): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} names no program: run this by \`npm run test:papers\`.`);
  return path;
}

/** Opens a Word file in LibreOffice, with a profile that is thrown away, and prints it. */
function printInOffice(docx: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [user, '--headless', '--convert-to', 'pdf', '--outdir', join(PAPER_RESULTS, 'office'), docx];
    execFileSync(program('SOFFICE_PATH'), args, { timeout: 90_000, stdio: 'pipe' });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(PAPER_RESULTS, 'office', 'claim.pdf');
}

/** The words of a PDF, sorted: page numbers, marks of lists and where lines end are each printer's own business. */
function wordsOf(pdf: string): readonly string[] {
  const text = execFileSync(program('PDFTOTEXT_PATH'), ['-raw', pdf, '-'], { encoding: 'utf8' });
  return text
    .replaceAll(/^\s*\d+ ?\/ ?\d+\s*$/gm, '')
    .split(/[\s\u00A0\f]+/)
    .filter((word) => /[\p{L}\d]/u.test(word) && word !== 'подпись')
    .sort();
}

for (const contacts of [0, 50]) {
  test(`a claim of ${contacts + 2} contacts says the same from LibreOffice and from the browser`, async ({
    extension,
  }) => {
    test.setTimeout(180_000);
    await serveShop(extension.context, order.pages);
    await importBackup(extension, paperBackup(WRITER, contacts));
    const page = await openPaperFromPopup(extension, order);
    await page.getByTestId('paper').waitFor();
    mkdirSync(PAPER_RESULTS, { recursive: true });
    const download = page.waitForEvent('download');
    await page.getByTestId('save-docx').click();
    const docx = join(PAPER_RESULTS, 'claim.docx');
    await (await download).saveAs(docx);

    const printed = await printPaper(page, `claim-${contacts}`);
    const office = printInOffice(docx);
    const words = wordsOf(office);
    expect(words.join(' ')).toContain(order.number);
    expect(words).toEqual(wordsOf(printed.path));
    const pages = countPages(readFileSync(office));
    expect(pages).toBeGreaterThan(1);
    expect(Math.abs(pages - printed.pages)).toBeLessThanOrEqual(1);
  });
}
