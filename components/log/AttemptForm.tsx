import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import type { IsoDay } from '../../lib/model/day';
import { ContactFields, futureDays } from './ContactFields';

interface Props {
  today: IsoDay;
  /** What stands there so far. */
  known: AttemptDetails;
  /** Who began; `null`: the person says so in the form. */
  direction: 'out' | 'in' | null;
  words: LogWords;
  popupWords: PopupWords;
  onSave: (details: AttemptDetails, direction: 'out' | 'in') => void;
  onCancel: () => void;
}

const DIRECTIONS = ['out', 'in'] as const;

/** What the form begins with: most contacts that are written down by hand are calls of today. */
export function newContact(today: IsoDay): AttemptDetails {
  return {
    ...{ channel: 'phone', day: today, time: '', text: '', number: '', operator: '', note: '' },
    ...{ outcome: null, answer: '', answeredOn: null, promisedOn: null },
  };
}

/** A contact written down by hand, or put right. */
export function AttemptForm({ today, known, direction: fixed, words, popupWords, onSave, onCancel }: Props) {
  const [details, setDetails] = useState<AttemptDetails>(known);
  const [chosen, setChosen] = useState<'out' | 'in'>('out');
  const [refused, setRefused] = useState(false);
  const direction = fixed ?? chosen;
  const future = futureDays(details, today);

  const save = (event: Event) => {
    event.preventDefault();
    setRefused(future.length > 0);
    if (future.length === 0) onSave(tidied(details, direction), direction);
  };
  return (
    <form
      class="card form"
      data-testid={fixed ? 'correct-form' : 'attempt-form'}
      aria-label={fixed ? words.correct : words.addAttempt}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {!fixed && (
        <fieldset class="row">
          <legend class="unseen">{words.attemptDirection}</legend>
          {DIRECTIONS.map((one) => (
            <label key={one} class="radio">
              <input
                type="radio"
                name="attempt-direction"
                data-testid={`attempt-${one}`}
                checked={direction === one}
                onChange={() => setChosen(one)}
              />{' '}
              {one === 'out' ? words.directionOut : words.directionIn}
            </label>
          ))}
        </fieldset>
      )}
      <ContactFields
        details={direction === 'in' ? { ...details, outcome: details.outcome ?? 'other' } : details}
        direction={direction}
        today={today}
        future={refused || future.includes('day') ? future : []}
        words={words}
        popupWords={popupWords}
        onChange={(change) => setDetails({ ...details, ...change })}
      />
      <div class="row">
        <button type="submit" class="button primary" data-testid={fixed ? 'correct-save' : 'attempt-save'}>
          {words.save}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Without blanks at the ends, and without what belongs to an answer that there is none of. */
function tidied(details: AttemptDetails, direction: 'out' | 'in'): AttemptDetails {
  const { text, number, operator, note, answer, outcome: chosen } = details;
  const outcome = direction === 'in' ? (chosen ?? 'other') : chosen;
  return {
    ...details,
    outcome,
    text: text.trim(),
    number: number.trim(),
    operator: operator.trim(),
    note: note.trim(),
    answer: outcome === null ? '' : answer.trim(),
    answeredOn: outcome === null ? null : details.answeredOn,
    promisedOn: outcome === null ? null : details.promisedOn,
  };
}
