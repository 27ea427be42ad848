import type { PictureBox } from '../model/picture-box';

/**
 * The picture with these parts of it painted black: what was there is in no byte of it. A photo stays a photo, for as a
 * drawing it would have ten times its size; all else is a PNG then. Rejects where it cannot be drawn.
 */
export async function paintOver(picture: Blob, boxes: readonly PictureBox[]): Promise<Blob> {
  if (boxes.length === 0) return picture;
  const drawn = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('This browser gives no canvas.');
  drawing.drawImage(drawn, 0, 0);
  drawing.fillStyle = '#000';
  for (const { left, top, width, height } of boxes) {
    // Outwards to whole pixels: an edge that is half there can be read.
    const [x, y] = [Math.floor(left * drawn.width), Math.floor(top * drawn.height)];
    const right = Math.ceil((left + width) * drawn.width);
    const bottom = Math.ceil((top + height) * drawn.height);
    drawing.fillRect(x, y, right - x, bottom - y);
  }
  drawn.close();
  const type = picture.type === 'image/jpeg' ? picture.type : 'image/png';
  return canvas.convertToBlob({ type, quality: 0.95 });
}
