import { dayWords } from '../letters/russian';
import type { IsoDay } from '../model/day';
import type { Evidence } from '../model/evidence';

const KINDS = {
  picture: 'Снимок экрана',
  page: 'Текст страницы',
  file: 'Файл',
} as const satisfies Record<Evidence['kind'], string>;

/** Characters of an address that say where it was seen. */
const LONGEST_ADDRESS = 120;

/** Under which number a piece of evidence stands in the case's folder: `E01`. */
export function evidenceNumber(index: number): string {
  return `E${String(index + 1).padStart(2, '0')}`;
}

/** A piece of evidence as the list of attachments names it: what it is, where and when it was taken, and its sum. */
export function evidenceLine(evidence: Evidence, index: number, today: IsoDay): string {
  const { at, zone, kind, name, address, blanked, note, sha256 } = evidence;
  const local = new Date(Date.parse(at) + zone * 60_000).toISOString();
  const day = dayWords(local.slice(0, 10) as IsoDay, today).year;
  const taken = `${day}, ${local.slice(11, 16)} (UTC${zone < 0 ? '−' : '+'}${hours(Math.abs(zone))})`;
  const parts = [
    kind === 'file' ? `${KINDS.file} «${name}», добавлен ${taken}` : `${KINDS[kind]} от ${taken}`,
    address && (address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address),
    blanked && 'личные данные скрыты',
    note,
    `в папке дела ${evidenceNumber(index)}`,
    `SHA-256 ${sha256}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
