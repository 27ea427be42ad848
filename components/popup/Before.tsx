import { attemptState } from '../../lib/case/attempt-state';
import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt, AttemptState } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { Language } from '../../lib/model/settings';

const UNSENT: readonly AttemptState[] = ['prepared', 'dropped'];

interface Props {
  attempts: readonly Attempt[];
  words: PopupWords;
  language: Language;
  onOpen: () => void;
}

/** What was done before: how many contacts, the last one's day, and the way to all of them. A message that was only copied is none yet. */
export function Before({ attempts, words, language, onOpen }: Props) {
  if (attempts.length === 0) return null;
  const made = attempts.filter((one) => !UNSENT.includes(attemptState(one)));
  const last = made.map(attemptDay).reduce((a, b) => (a !== null && b !== null && a > b ? a : b), null);
  return (
    <button type="button" class="before" data-testid="before" onClick={onOpen}>
      <span class="soft label">{words.before}</span>{' '}
      <span>{last ? words.beforeCount(made.length, formatDay(language, last)) : words.beforeNone}</span>
      <span aria-hidden="true"> ›</span>
    </button>
  );
}
