import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { OUTCOMES, type Outcome } from '../../lib/model/attempt';
import { type IsoDay, isIsoDay } from '../../lib/model/day';
import { CHANNELS, type ChannelId } from '../../lib/model/step';

/** A call, a letter or a reply as the person wrote it down. */
export interface TypedAttempt {
  readonly channel: ChannelId;
  readonly direction: 'out' | 'in';
  readonly day: IsoDay;
  readonly text: string;
  /** Empty if none was given. */
  readonly number: string;
  /** Who spoke for the other side; empty if not known. */
  readonly operator: string;
  /** What they said amounts to; `null` where the person was the one who wrote or called. */
  readonly outcome: Outcome | null;
  readonly promisedOn: IsoDay | null;
}

interface Props {
  today: IsoDay;
  words: LogWords;
  popupWords: PopupWords;
  onSave: (typed: TypedAttempt) => void;
  onCancel: () => void;
}

const DIRECTIONS = ['out', 'in'] as const;

/** A contact that did not go through the popup, written down by hand. */
export function AttemptForm({ today, words, popupWords, onSave, onCancel }: Props) {
  const [channel, setChannel] = useState<ChannelId>('phone');
  const [direction, setDirection] = useState<'out' | 'in'>('out');
  const [day, setDay] = useState<string>(today);
  const [text, setText] = useState('');
  const [number, setNumber] = useState('');
  const [operator, setOperator] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('other');
  const [promised, setPromised] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const future = isIsoDay(day) && day > today;

  const save = (event: Event) => {
    event.preventDefault();
    if (!isIsoDay(day) || future) return;
    const theirs = direction === 'in';
    onSave({
      channel,
      direction,
      day,
      text: text.trim(),
      number: number.trim(),
      operator: operator.trim(),
      outcome: theirs ? outcome : null,
      promisedOn: theirs && isIsoDay(promised) ? promised : null,
    });
  };
  return (
    <form
      class="card form"
      data-testid="attempt-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="pair">
        <label class="field">
          <span>{words.attemptChannel}</span>
          <select
            ref={first}
            data-testid="attempt-channel"
            value={channel}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setChannel(CHANNELS.find((one) => one === chosen) ?? 'other');
            }}
          >
            {CHANNELS.map((one) => (
              <option key={one} value={one}>
                {words.channel[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.attemptDay}</span>
          <input
            type="date"
            required
            max={today}
            data-testid="attempt-day"
            aria-invalid={future}
            aria-describedby={future ? 'attempt-day-refused' : undefined}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      </div>
      {future && (
        <p id="attempt-day-refused" class="late" role="alert">
          {words.dayInFuture}
        </p>
      )}
      <fieldset class="row">
        <legend class="unseen">{words.attemptDirection}</legend>
        {DIRECTIONS.map((one) => (
          <label key={one} class="radio">
            <input
              type="radio"
              name="attempt-direction"
              data-testid={`attempt-${one}`}
              checked={direction === one}
              onChange={() => setDirection(one)}
            />{' '}
            {one === 'out' ? words.directionOut : words.directionIn}
          </label>
        ))}
      </fieldset>
      {direction === 'in' && (
        <div class="pair">
          <label class="field">
            <span>{popupWords.answerQuestion}</span>
            <select
              data-testid="attempt-outcome"
              value={outcome}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setOutcome(OUTCOMES.find((one) => one === chosen) ?? 'other');
              }}
            >
              {OUTCOMES.map((one) => (
                <option key={one} value={one}>
                  {popupWords.outcome[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{popupWords.promisedOn}</span>
            <input
              type="date"
              data-testid="attempt-promised"
              value={promised}
              onInput={(event) => setPromised(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <label class="field">
        <span>{words.attemptText}</span>
        <textarea
          rows={3}
          data-testid="attempt-text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.attemptNumber}</span>
        <input
          data-testid="attempt-number"
          autocomplete="off"
          maxLength={80}
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.attemptOperator}</span>
        <input
          data-testid="attempt-operator"
          autocomplete="off"
          maxLength={80}
          value={operator}
          onInput={(event) => setOperator(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button primary" data-testid="attempt-save">
          {words.save}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
