import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { daysBetween, type IsoDay } from '../../lib/model/day';
import type { Parcel } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';

/** «В пути — обещали к 19 ноября, прошло 3 дня». */
export function stateInWords(
  parcel: Parcel | null,
  today: IsoDay,
  words: PopupWords,
  language: Language,
): string {
  const status = words.status[parcel?.status ?? 'unknown'];
  const detail = parcel && detailInWords(parcel, today, words, language);
  return detail ? `${status} — ${detail}` : status;
}

function detailInWords(parcel: Parcel, today: IsoDay, words: PopupWords, language: Language): string | null {
  switch (parcel.status) {
    case 'received':
      return parcel.receivedOn && words.onDay(formatDay(language, parcel.receivedOn));
    case 'cancelled':
      return parcel.cancelledOn && words.onDay(formatDay(language, parcel.cancelledOn));
    case 'ready-for-pickup':
      return parcel.storageUntil && words.storedUntil(formatDay(language, parcel.storageUntil));
    case 'returning':
    case 'returned':
      return null;
    default: {
      if (!parcel.expectedTo) return null;
      const promised = words.expectedBy(formatDay(language, parcel.expectedTo));
      const late = daysBetween(parcel.expectedTo, today);
      return late > 0 ? `${promised}, ${words.lateBy(late)}` : promised;
    }
  }
}
