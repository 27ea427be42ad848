import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from './test.ts';

const SOFFICE = process.env.SOFFICE_PATH ?? '';
const PDFTOTEXT = process.env.PDFTOTEXT_PATH ?? '';
const PATIENCE_MS = 120_000;

/**
 * The tests of a file that calls this are counted as skipped where there is no LibreOffice: `npm test` names none only
 * where none can be installed (scripts/setup/office.mjs).
 */
export function skipWithoutOffice(): void {
  test.skip(SOFFICE === '' || PDFTOTEXT === '', 'There is no LibreOffice here and none could be installed.');
}

/**
 * Opens a file in LibreOffice, with a profile that is thrown away, and saves it in another format into `folder`.
 * `format` is a file's ending, `filter` says how the file is to be read where its ending does not. Gives the path of
 * what was saved.
 */
export function convertInOffice(file: string, format: string, folder: string, filter?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'office-'));
  mkdirSync(folder, { recursive: true });
  try {
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const reading = filter ? [`--infilter=${filter}`] : [];
    const args = [user, '--headless', ...reading, '--convert-to', format, '--outdir', folder, file];
    execFileSync(SOFFICE, args, { timeout: PATIENCE_MS, stdio: 'pipe' });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(file, extname(file))}.${format}`);
}

/** The text of a PDF in the order in which it is drawn. */
export function textOfPdf(pdf: string): string {
  return execFileSync(PDFTOTEXT, ['-raw', pdf, '-'], { encoding: 'utf8' });
}
