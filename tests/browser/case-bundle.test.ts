import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { today } from '../../lib/today.ts';
import { unzip } from '../papers/unzip.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

/** The path of a program of the system, or `null` where it has none of that name. */
function programCalled(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Unpacks by the system's own program where it has one, as a person or a court would. */
function unpack(archive: string, folder: string): void {
  const program = programCalled('unzip');
  if (program) {
    execFileSync(program, ['-q', archive, '-d', folder], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    return;
  }
  for (const [name, text] of unzip(readFileSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test('the folder of a case unpacks anywhere, its inventory is right, and its page opens by itself', async ({
  extension,
}) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  await page.getByTestId('case-row').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-bundle').click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    unpack(await download.path(), folder);
    const files = readdirSync(folder);
    const inventory = 'Опись.txt';
    expect(files).toContain(inventory);
    expect(files).toContain('Дело.html');
    expect(files.some((name) => /^01 \d{4}-\d\d-\d\d .+\.txt$/.test(name))).toBe(true);

    const checker = programCalled('sha256sum');
    if (checker) execFileSync(checker, ['--check', '--strict', '--quiet', inventory], { cwd: folder });
    const lines = readFileSync(join(folder, inventory), 'utf8').trimEnd().split('\n');
    const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)?.slice(1) ?? []);
    expect(listed.map(([, name]) => name).sort()).toEqual(files.filter((name) => name !== inventory).sort());
    for (const [sum, name] of listed) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name ?? '')))
          .digest('hex'),
      ).toBe(sum);
    }

    const paper = await extension.context.newPage();
    const asked: string[] = [];
    paper.on('request', (request) => asked.push(request.url()));
    await paper.goto(pathToFileURL(join(folder, 'Дело.html')).href);
    await expect(paper.locator('h1')).toContainText(order.number);
    await expect(paper.locator('pre')).toHaveText('Где мой заказ?');
    expect(asked).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a case is printed with its letters and without the page around it', async ({ extension }) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  await page.getByTestId('case-row').click();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  await page.getByTestId('print-case').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', `poryadok-${order.number}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.case-sheet')).toBeVisible();
  await expect(page.locator('.case-sheet')).toContainText('Где мой заказ?');
  await expect(page.getByTestId('log-search')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.case-sheet')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.case-sheet')).toHaveCount(0);
  await expect(page.getByTestId('log-search')).toBeVisible();
});
