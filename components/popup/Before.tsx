import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';

interface Props {
  attempts: readonly Attempt[];
  words: PopupWords;
  language: Language;
  onOpen: () => void;
}

/** What was done before: how many contacts, the last one's day, and the way to all of them. */
export function Before({ attempts, words, language, onOpen }: Props) {
  const last = attempts.at(-1)?.events[0];
  if (!last) return null;
  return (
    <button type="button" class="before" data-testid="before" onClick={onOpen}>
      <span class="soft label">{words.before}</span>{' '}
      <span>{words.beforeCount(attempts.length, formatDay(language, last.on))}</span>
      <span aria-hidden="true"> ›</span>
    </button>
  );
}
