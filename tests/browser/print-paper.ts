import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/run-tool.ts';

/** Where the papers are left for eyes to look at. */
export const PAPER_RESULTS = join(ROOT, 'test-results', 'papers');

/** Prints the page as the browser does without headers and footers of its own, to `<name>.pdf`. */
export async function printPaper(page: Page, name: string): Promise<{ pages: number; path: string }> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
  await session.detach();
  const pdf = Buffer.from(data, 'base64');
  mkdirSync(PAPER_RESULTS, { recursive: true });
  const path = join(PAPER_RESULTS, `${name}.pdf`);
  writeFileSync(path, pdf);
  return { pages: countPages(pdf), path };
}

/** Every page of a PDF is an object of its own, which names its kind outside the packed streams. */
export function countPages(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
