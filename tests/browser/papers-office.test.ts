import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateOrder } from './late-order.ts';
import { convertInOffice, skipWithoutOffice, textOfPdf } from './office.ts';
import { importBackup, openPaperFromPopup, paperBackup, WRITER } from './paper-case.ts';
import { countPages, PAPER_RESULTS, printPaper } from './print-paper.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

skipWithoutOffice();

/** The words of a PDF, sorted: page numbers, marks of lists and where lines end are each printer's own business. */
function wordsOf(pdf: string): readonly string[] {
  return textOfPdf(pdf)
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
    const office = convertInOffice(docx, 'pdf', join(PAPER_RESULTS, 'office'));
    const words = wordsOf(office);
    expect(words.join(' ')).toContain(order.number);
    expect(words).toEqual(wordsOf(printed.path));
    const pages = countPages(readFileSync(office));
    expect(pages).toBeGreaterThan(1);
    expect(Math.abs(pages - printed.pages)).toBeLessThanOrEqual(1);
  });
}
