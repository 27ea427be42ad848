import type { ExtensionBrowser } from './start-browser.ts';

/** The pixels in which two pictures of one size differ: the smallest box around them all. */
export interface DifferingBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Compares two PNGs in an empty page: the browser has the decoder. Fails where they are the same. */
export async function differingBox(
  { context }: ExtensionBrowser,
  one: Buffer,
  other: Buffer,
): Promise<DifferingBox> {
  const page = await context.newPage();
  const boxes = await page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!first || !second || first.width !== second.width) throw new Error('The pictures are no pair.');
      const xs: number[] = [];
      const ys: number[] = [];
      for (let at = 0; at < first.data.length; at += 4) {
        if ([0, 1, 2].every((part) => first.data[at + part] === second.data[at + part])) continue;
        xs.push((at / 4) % first.width);
        ys.push(Math.floor(at / 4 / first.width));
      }
      const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      return { left: least(xs), top: least(ys), right: most(xs) + 1, bottom: most(ys) + 1 };
    },
    [one, other].map((picture) => picture.toString('base64')),
  );
  await page.close();
  if (!Number.isFinite(boxes.left)) throw new Error('The pictures do not differ.');
  return boxes;
}
