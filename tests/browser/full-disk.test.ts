import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { startBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

let disk = '';
/** A small disk of its own; only root may have one. */
function mountDisk(): boolean {
  disk = realpathSync(mkdtempSync(join(tmpdir(), 'full-')));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    rmSync(disk, { recursive: true });
    return false;
  }
}

/** Writes a file until nothing more goes in. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  for (let piece = Buffer.alloc(1 << 20); piece.length > 0; piece = piece.subarray(0, piece.length >> 1)) {
    try {
      for (;;) if (writeSync(file, piece) === 0) break;
    } catch {
      // No room for a piece of this size: a smaller one may still go in.
    }
  }
  closeSync(file);
}

test('on a full disk the person is told, nothing that was written is lost, and with room again the next press works', async () => {
  test.setTimeout(180_000);
  const isThere = mountDisk();
  test.skip(!isThere, 'Only root may have a small disk of its own.');
  const filler = join(disk, 'filler');
  const browser = await startBrowser({ folder: disk });
  try {
    const page = await importCases(browser, [unansweredCase(order, longAgo(today()))]);
    await page.getByTestId('case-row').click();
    const form = page.getByTestId('attempt-form');
    const press = async (text: string): Promise<void> => {
      await page.getByTestId('attempt-text').fill(text);
      await page.getByTestId('attempt-save').click();
    };
    const begin = async (): Promise<void> => {
      await page.getByTestId('add-attempt').first().click();
      await page.getByTestId('attempt-channel').selectOption('phone');
    };
    await begin();
    await press('Звонок до');
    await expect(form).toHaveCount(0);

    await begin();
    fill(filler);
    // Larger than the room that LevelDB may have set aside for itself.
    await press('Длинное письмо. '.repeat(60_000));
    await expect(page.locator('.toast .bad')).toContainText('места');
    await expect(form).toHaveCount(1);

    rmSync(filler);
    await press('Звонок после');
    await expect(form).toHaveCount(0);
    await page.reload();
    await expect(page.getByTestId('attempt-row')).toHaveCount(3);
    await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
  } finally {
    rmSync(filler, { force: true });
    await browser.close();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});
