import { cutAt } from './cut-text';

/**
 * A message in parts for a chat that takes no more than `limit` characters at once; one part where all of it fits.
 * Every part but the first says which it is, behind the order's number (`null`: a text that everybody may read), so
 * that no part is lost among others. Without those heads the parts joined are the text.
 */
export function splitMessage(text: string, limit: number, orderNumber: string | null): readonly string[] {
  if (lengthOf(text) <= limit) return [text];
  // The number of parts stands in their heads: two digits are left for it.
  const room = limit - lengthOf(headOf(99, 99, orderNumber));
  const pieces: string[] = [];
  let rest = text.toWellFormed();
  while (lengthOf(rest) > room) {
    const start = Array.from(rest).slice(0, room).join('');
    const end = cutAt(start);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces.map((piece, index) =>
    index === 0 ? piece : headOf(index + 1, pieces.length, orderNumber) + piece,
  );
}

function headOf(part: number, count: number, orderNumber: string | null): string {
  const said = `часть ${part} из ${count}`;
  return orderNumber === null ? `Ч${said.slice(1)}:\n` : `Заказ ${orderNumber}, ${said}:\n`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
