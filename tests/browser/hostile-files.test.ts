import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const HEAD = '{"format":"poryadok-backup","version":1,"settings":{"language":null},';

/** A file of a gigabyte that takes no room on this disk: it begins as a backup does, and goes on with nothing. */
function gigabyte(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, HEAD);
  closeSync(file);
  truncateSync(path, 2 ** 30);
}

/** Each file, and a word of what the person is told. */
const FILES: readonly [name: string, told: RegExp, write: (path: string) => void][] = [
  ['gigabyte.json', /больше 64 МБ/, gigabyte],
  ['bomb.json.gz', /больше 64 МБ/, (path) => writeFileSync(path, gzipSync(Buffer.alloc(2 ** 30)))],
  ['case.zip', /архив ZIP/, (path) => writeFileSync(path, Buffer.from('PK\u0003\u0004…'))],
  ['picture.json', /не читается/, (path) => writeFileSync(path, Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]))],
  ['empty.json', /не читается/, (path) => writeFileSync(path, '')],
  [
    'deep.json',
    /повреждена/,
    (path) => writeFileSync(path, `${HEAD}"orders":[],"cases":${'['.repeat(5e6)}${']'.repeat(5e6)}}`),
  ],
  [
    'prototype.json',
    /повреждена/,
    (path) =>
      writeFileSync(
        path,
        `${HEAD}"orders":[],"cases":[{"case":{"__proto__":{"id":"x"}},"attempts":[],"constructor":{}}]}`,
      ),
  ],
  [
    'flat.json',
    /повреждена/,
    (path) => writeFileSync(path, `${HEAD}"orders":[],"cases":[${'{},'.repeat(1e7)}{}]}`),
  ],
  [
    'newer.json',
    /более новая версия/,
    (path) => writeFileSync(path, `${HEAD.replace('"version":1', '"version":99')}"cases":[]}`),
  ],
];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('no file, however large or strange, changes anything or stops the page', async ({ extension }) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  for (const [name, told, write] of FILES) {
    const path = join(folder, name);
    write(path);
    await page.getByTestId('import-file').setInputFiles(path);
    await expect(page.getByTestId('notice'), name).toContainText(told, { timeout: 60_000 });
    await expect(page.getByTestId('import-confirm'), name).toHaveCount(0);
    await expect(page.getByTestId('case-row'), name).toHaveCount(1);
    rmSync(path);
  }
  // The page goes on as if nothing had been.
  await page.reload();
  await expect(page.getByTestId('case-row')).toHaveCount(1);
  await page.getByTestId('case-row').click();
  await expect(page.getByTestId('attempt-row')).toHaveCount(1);
});
