import { formatDayFrom } from '../../lib/i18n/format-day';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { AttemptEvent } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';

interface Props {
  answer: Extract<AttemptEvent, { kind: 'answered' }>;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
  today: IsoDay;
}

/** What the other side answered, on the left as in a chat. */
export function Reply({ answer, words, popupWords, language, today }: Props) {
  const { outcome, on, promisedOn, text } = answer;
  return (
    <div class="said theirs" data-testid="reply">
      <p class="state">{words.answeredOn(popupWords.outcome[outcome], formatDayFrom(language, on, today))}</p>
      {promisedOn && <p>{words.promisedBy(formatDayFrom(language, promisedOn, today))}</p>}
      {text !== '' && <p class="text">{text}</p>}
    </div>
  );
}
