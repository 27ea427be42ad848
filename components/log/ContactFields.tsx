import { useEffect, useRef } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { OUTCOMES } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import { type IsoDay, isIsoDay } from '../../lib/model/day';
import { CHANNELS } from '../../lib/model/step';

interface Props {
  details: AttemptDetails;
  direction: 'out' | 'in';
  today: IsoDay;
  /** Days that have not come yet, by field. */
  future: readonly DayField[];
  words: LogWords;
  popupWords: PopupWords;
  onChange: (change: Partial<AttemptDetails>) => void;
}

export type DayField = 'day' | 'answeredOn';

/** Days of the details that have not come yet: nobody wrote or answered then. */
export function futureDays(details: AttemptDetails, today: IsoDay): readonly DayField[] {
  return (['day', 'answeredOn'] as const).filter((field) => (details[field] ?? '') > today);
}

/** Everything that can be said of a contact, in one form: how, when, what, and what came back. */
export function ContactFields({ details, direction, today, future, words, popupWords, onChange }: Props) {
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const theirs = direction === 'in';
  const text = (
    field: 'number' | 'operator' | 'note' | 'answer',
    label: string,
    longest = field === 'number' || field === 'operator' ? 80 : 2000,
  ) => (
    <label class="field">
      <span>{label}</span>
      <input
        data-testid={`attempt-${field}`}
        autocomplete="off"
        maxLength={longest}
        value={details[field]}
        onInput={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  const day = (field: 'day' | 'answeredOn' | 'promisedOn', label: string, testId: string) => {
    const refused = future.some((one) => one === field);
    return (
      <label class="field">
        <span>{label}</span>
        <input
          type="date"
          required={field === 'day'}
          max={field === 'promisedOn' ? undefined : today}
          data-testid={testId}
          aria-invalid={refused}
          aria-describedby={refused ? 'attempt-day-refused' : undefined}
          value={details[field] ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (isIsoDay(value)) onChange({ [field]: value });
            else if (field !== 'day') onChange({ [field]: null });
          }}
        />
      </label>
    );
  };

  return (
    <>
      <div class="fields">
        <label class="field">
          <span>{words.attemptChannel}</span>
          <select
            ref={first}
            data-testid="attempt-channel"
            value={details.channel}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange({ channel: CHANNELS.find((one) => one === chosen) ?? 'other' });
            }}
          >
            {CHANNELS.map((one) => (
              <option key={one} value={one}>
                {words.channel[one]}
              </option>
            ))}
          </select>
        </label>
        {day('day', words.attemptDay, 'attempt-day')}
        <label class="field">
          <span>{words.attemptTime}</span>
          <input
            type="time"
            data-testid="attempt-time"
            value={details.time}
            onInput={(event) => onChange({ time: event.currentTarget.value.slice(0, 5) })}
          />
        </label>
      </div>
      <label class="field">
        <span>{words.attemptText}</span>
        <textarea
          rows={3}
          data-testid="attempt-text"
          value={details.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
      <div class="fields">
        <label class="field">
          <span>{popupWords.answerQuestion}</span>
          <select
            data-testid="attempt-outcome"
            value={details.outcome ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange({ outcome: OUTCOMES.find((one) => one === chosen) ?? null });
            }}
          >
            {!theirs && <option value="">{words.notAnswered}</option>}
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {popupWords.outcome[one]}
              </option>
            ))}
          </select>
        </label>
        {details.outcome !== null && !theirs && day('answeredOn', words.answeredDay, 'attempt-answered')}
        {details.outcome !== null && day('promisedOn', popupWords.promisedOn, 'attempt-promised')}
      </div>
      {details.outcome !== null && !theirs && text('answer', popupWords.answerText)}
      <div class="fields">
        {text('number', words.attemptNumber)}
        {text('operator', words.attemptOperator)}
      </div>
      {text('note', words.attemptNote)}
      {future.length > 0 && (
        <p id="attempt-day-refused" class="late" role="alert">
          {words.dayInFuture}
        </p>
      )}
    </>
  );
}
