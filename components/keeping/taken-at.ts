import { formatDay } from '../../lib/i18n/format-day';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { IsoDay } from '../../lib/model/day';
import type { Evidence } from '../../lib/model/evidence';
import type { Language } from '../../lib/model/settings';

/** The moment by the clock that the person had then, with its zone: it does not move when they travel. */
export function takenAt(
  { at, zone }: Pick<Evidence, 'at' | 'zone'>,
  words: KeepingWords,
  language: Language,
): string {
  const local = new Date(Date.parse(at) + zone * 60_000).toISOString();
  const minutes = Math.abs(zone);
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  const ahead = `${zone < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
  const day = formatDay(language, local.slice(0, 10) as IsoDay, 'with-year');
  return words.takenAt(day, local.slice(11, 19), ahead);
}
