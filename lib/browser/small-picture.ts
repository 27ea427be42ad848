/** Pixels of a preview's longer side. */
const SIDE = 240;
/** Pictures that a browser draws without running anything; SVG is none of them. */
const DRAWN = /^image\/(?:png|jpeg|webp|gif)$/;

/** True for what may be shown in the page itself; all else is only ever saved to the disk. */
export function isDrawn(type: string): boolean {
  return DRAWN.test(type);
}

/**
 * A small picture of a picture as a `data:` address, no longer than `longest` characters; `null` where the browser cannot
 * read it: the file is kept all the same. Works in a page and in a background without one.
 */
export async function smallPicture(file: Blob, longest: number): Promise<string | null> {
  if (!isDrawn(file.type)) return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    );
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const address = await dataAddress(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.7 }));
    return address.startsWith('data:image/jpeg;base64,') && address.length <= longest ? address : null;
  } catch {
    return null;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
