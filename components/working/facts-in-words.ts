import type { FactKind, KnownFact } from '../../lib/case/known-facts';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { isIsoDay } from '../../lib/model/day';
import type { Money } from '../../lib/model/money';
import type { WorkingWords } from '../../lib/model/working-words';

/** One fact as it is shown, and the field that corrects it. */
export interface FactInWords {
  readonly id: string;
  readonly label: string;
  readonly kind: FactKind;
  /** The value that counts, in words; `null`: nobody said it. */
  readonly value: string | null;
  readonly source: 'page' | 'person' | null;
  /** What the page says, where the person said something else. */
  readonly onPage: string | null;
  /** The value as a field holds it. */
  readonly raw: string;
  readonly asked: boolean;
  /** For a choice: each value with its words. */
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** `questions` are the rulebook's, by id. */
export function factsInWords(
  facts: readonly KnownFact[],
  currency: Money['currency'],
  words: WorkingWords,
  popup: PopupWords,
  questions: Readonly<Record<string, string>>,
): readonly FactInWords[] {
  const inWords = (kind: FactKind, value: string): string => {
    switch (kind) {
      case 'day':
        return isIsoDay(value) ? formatDay(words.language, value, 'with-year') : value;
      case 'money':
        return formatMoney(words.language, { amount: Math.round(Number(value) * 100), currency });
      case 'yes-no':
        return value === 'yes' ? popup.yes : popup.no;
      default:
        return optionsOf(kind, words, popup).find(([one]) => one === value)?.[1] ?? value;
    }
  };
  return facts.map(({ id, kind, read, told, asked }) => {
    const raw = told ?? read;
    return {
      id,
      kind,
      label: words.labels[id] ?? questions[id] ?? id,
      value: raw === null ? null : inWords(kind, raw),
      source: told !== null ? 'person' : read !== null ? 'page' : null,
      onPage: told !== null && read !== null ? inWords(kind, read) : null,
      raw: raw ?? '',
      asked,
      options: optionsOf(kind, words, popup),
    };
  });
}

function optionsOf(
  kind: FactKind,
  words: WorkingWords,
  popup: PopupWords,
): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'status':
      return Object.entries(popup.status).filter(([one]) => one !== 'unknown');
    case 'payment':
      return Object.entries(words.payments).filter(([one]) => one !== 'unknown');
    case 'sold-by':
      return Object.entries(words.soldBy);
    case 'yes-no':
      return [
        ['yes', popup.yes],
        ['no', popup.no],
      ];
    default:
      return [];
  }
}
