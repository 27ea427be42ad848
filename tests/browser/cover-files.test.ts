import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { importBackup, PAPER_CASE, paperBackup, WRITER } from './paper-case.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

/* Pictures that come as files are looked through before they are kept, as those of the tab are. */

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A picture that is red all over, and as tall as a telephone's. */
async function redPicture(page: Page, type: string): Promise<Buffer> {
  const base64 = await page.evaluate((wanted) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [300, 600];
    const drawing = canvas.getContext('2d');
    if (drawing) drawing.fillStyle = '#f00';
    drawing?.fillRect(0, 0, 300, 600);
    return canvas.toDataURL(wanted).split(',')[1] ?? '';
  }, type);
  return Buffer.from(base64, 'base64');
}

async function openCase(extension: ExtensionBrowser) {
  await importBackup(extension, paperBackup(WRITER));
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress(`options.html#/case/${PAPER_CASE}`));
  await page.getByTestId('evidence-file').waitFor({ state: 'attached' });
  const png = await redPicture(page, 'image/png');
  const jpeg = await redPicture(page, 'image/jpeg');
  return { page, png, jpeg };
}

/** Drops files on the list of evidence, or pastes them. */
function give(page: Page, how: 'drop' | 'paste', names: readonly string[], png: Buffer): Promise<void> {
  return page.evaluate(
    ([way, files, base64]) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      for (const name of files) data.items.add(new File([bytes], name, { type: 'image/png' }));
      const part = document.querySelector('[data-testid="evidence-part"]');
      const init = { bubbles: true, cancelable: true };
      if (way === 'drop') part?.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: data }));
      else document.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }));
    },
    [how, names, png.toString('base64')] as const,
  );
}

test('pictures that are chosen are covered or kept as they are, one after another, by keys alone', async ({
  extension,
}) => {
  const { page, png, jpeg } = await openCase(extension);
  await page.getByTestId('evidence-file').setInputFiles([
    { name: 'Чат.png', mimeType: 'image/png', buffer: png },
    { name: 'Чек.txt', mimeType: 'text/plain', buffer: Buffer.from('Чек') },
    { name: 'Коробка.jpg', mimeType: 'image/jpeg', buffer: jpeg },
    { name: 'Товар.jpg', mimeType: 'image/jpeg', buffer: jpeg },
  ]);
  const kept = page.getByTestId('evidence');
  await expect(kept).toHaveText(/Чек\.txt/);
  await expect(page.getByTestId('blank-queue')).toContainText('«Чат.png»');
  await expect(page.getByTestId('blank-keep')).toBeFocused();
  await page.screenshot({ path: 'test-results/pictures/cover-files.png' });
  expect(await axeViolations(page)).toEqual([]);

  const cover = async () => {
    await page.getByTestId('blank-add').press('Enter');
    await page.getByTestId('blank-box').press('ArrowRight');
    await page.getByTestId('blank-keep').press('Enter');
  };
  await cover();
  await expect(page.getByTestId('blank-queue')).toContainText('«Коробка.jpg»');
  await cover();
  await expect(page.getByTestId('blank-queue')).toHaveCount(0);
  await expect(page.getByTestId('blank-keep')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('blank-frame')).toHaveCount(0);
  await expect(page.getByTestId('evidence-choose')).toBeFocused();
  await expect(kept).toHaveCount(4);

  // What is covered is black in what is stored, and its sum is of just that.
  for (const [name, given] of [
    ['Чат.png', png],
    ['Коробка.jpg', jpeg],
  ] as const) {
    const piece = kept.filter({ hasText: name });
    const sum = await piece.locator('.sum').getAttribute('title');
    expect(sum).not.toBe(sumOf(given));
    await piece.getByTestId('evidence-open').click();
    const viewer = page.getByTestId('evidence-viewer');
    const stored = await viewer.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const drawing = new OffscreenCanvas(width, height).getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const at = (x: number, y: number) => [...(drawing?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
      return { size: [width, height], covered: at(width / 2, height / 2), open: at(10, 10) };
    });
    expect(stored.size).toEqual([300, 600]);
    for (const part of stored.covered) expect(part).toBeLessThan(16);
    expect(stored.open[0]).toBeGreaterThan(240);
    await expect(viewer).not.toContainText('изменился');
    await page.getByTestId('evidence-close').click();
  }
  const asItWas = kept.filter({ hasText: 'Товар.jpg' }).locator('.sum');
  await expect(asItWas).toHaveAttribute('title', sumOf(jpeg));
});

test('pictures that are dropped or pasted wait too: all at one press, or left out', async ({ extension }) => {
  const { page, png } = await openCase(extension);
  const kept = page.getByTestId('evidence');
  await give(page, 'drop', ['Один.png', 'Два.png'], png);
  await expect(page.getByTestId('blank-queue')).toContainText('«Один.png»');
  await give(page, 'paste', ['Три.png'], png);
  await expect(page.getByTestId('blank-queue')).toContainText('3');
  await expect(kept).toHaveCount(0);
  await page.getByTestId('blank-cancel').click();
  await expect(page.getByTestId('blank-queue')).toContainText('«Два.png»');
  await page.getByTestId('blank-keep-all').click();
  await expect(kept).toHaveCount(2);
  await expect(page.getByTestId('notice')).toHaveText('Добавлено: 2');
  await expect(page.getByTestId('blank-frame')).toHaveCount(0);
  await expect(kept.first()).toContainText('Два.png');
});
