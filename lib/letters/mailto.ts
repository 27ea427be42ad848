import type { Letter } from '../model/letter';

/** Outlook and the Windows shell cut addresses beyond some two thousand characters. */
const LIMIT = 1800;

/** Russian letters take six characters each in an address, so most letters travel by the clipboard. */
const PASTE_LINE = 'Текст письма скопирован. Вставьте его сюда вместо этой строки.';

/**
 * An address that opens the person's mail program with the letter, at most 1800 characters long.
 * A letter that is too long is left out, and a line says to paste the copied text instead.
 */
export function mailtoLink(to: string, letter: Letter): string {
  const address = `mailto:${encode(to).replaceAll('%40', '@')}`;
  const subject = letter.subject ?? '';
  const whole = link(address, subject, letter.text);
  if (whole.length <= LIMIT) return whole;
  return link(address, fittingStart(subject, LIMIT - link(address, '', PASTE_LINE).length), PASTE_LINE);
}

function link(address: string, subject: string, body: string): string {
  return `${address}?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** Half a character, which a cut elsewhere may have left, would make `encodeURIComponent` throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function fittingStart(text: string, room: number): string {
  let start = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('ru').segment(text)) {
    length += encode(segment).length;
    if (length > room) break;
    start += segment;
  }
  return start;
}
