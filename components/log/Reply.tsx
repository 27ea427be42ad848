import { formatDay } from '../../lib/i18n/format-day';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { AttemptEvent } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';

interface Props {
  answer: Extract<AttemptEvent, { kind: 'answered' }>;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
}

/** What the other side answered, on the left as in a chat. */
export function Reply({ answer, words, popupWords, language }: Props) {
  const { outcome, on, promisedOn, text } = answer;
  return (
    <div class="said theirs" data-testid="reply">
      <p class="state">{words.answeredOn(popupWords.outcome[outcome], formatDay(language, on))}</p>
      {promisedOn && <p>{words.promisedBy(formatDay(language, promisedOn))}</p>}
      {text !== '' && <p class="text">{text}</p>}
    </div>
  );
}
