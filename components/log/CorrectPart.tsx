import { detailsOf } from '../../lib/case/attempt-details';
import { loadCorrectingWords } from '../../lib/i18n/load-correcting-words';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import { useLoaded } from '../shared/use-loaded';
import { AttemptForm } from './AttemptForm';
import { AttemptHistory } from './AttemptHistory';

interface Props {
  attempt: Attempt;
  today: IsoDay;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
  onSave: (details: AttemptDetails) => void;
  onCancel: () => void;
}

/** A contact is put right: the form with what stands there, and under it everything that stood there before. */
export function CorrectPart({ attempt, today, words, popupWords, language, onSave, onCancel }: Props) {
  const correcting = useLoaded(loadCorrectingWords, language);
  return (
    <div class="correct">
      <AttemptForm
        today={today}
        known={detailsOf(attempt, today)}
        direction={attempt.direction}
        words={words}
        popupWords={popupWords}
        onSave={onSave}
        onCancel={onCancel}
      />
      {correcting && (
        <section aria-labelledby={`history-${attempt.id}`}>
          <h4 id={`history-${attempt.id}`}>{correcting.history}</h4>
          <p class="soft fine">{correcting.note}</p>
          <AttemptHistory
            attempt={attempt}
            correcting={correcting}
            words={words}
            popupWords={popupWords}
            language={language}
          />
        </section>
      )}
    </div>
  );
}
