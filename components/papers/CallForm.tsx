import { useState } from 'preact/hooks';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { OUTCOMES, type Outcome } from '../../lib/model/attempt';
import { isIsoDay } from '../../lib/model/day';
import { NOTHING_SAID, type TypedCall } from '../../lib/model/typed-call';

interface Props {
  /** What was typed before the popup was closed. */
  known: TypedCall;
  words: PapersWords;
  popupWords: PopupWords;
  /** Called at every change: somebody on the phone types nothing twice. */
  onChange: (call: TypedCall) => void;
  onSave: (call: TypedCall) => void;
}

/** What is written down during a call: who answered, the appeal's number, what was said and promised. */
export function CallForm({ known, words, popupWords, onChange, onSave }: Props) {
  const [call, setCall] = useState<TypedCall>(known);
  const change = (part: Partial<TypedCall>) => {
    const next = { ...call, ...part };
    setCall(next);
    onChange(next);
  };
  const text = (field: 'who' | 'number' | 'said', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={field === 'said' ? 2000 : 80}
        data-testid={`call-${field}`}
        value={call[field]}
        onInput={(event) => change({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="call"
      data-testid="call-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(call);
        setCall(NOTHING_SAID);
      }}
    >
      <h3 class="label">{words.call.title}</h3>
      {text('who', words.call.who)}
      {text('number', words.call.number)}
      <label class="field">
        <span>{popupWords.answerQuestion}</span>
        <select
          data-testid="call-outcome"
          value={call.outcome ?? ''}
          onChange={(event) => change({ outcome: outcomeOf(event.currentTarget.value) })}
        >
          <option value="">{words.call.noAnswer}</option>
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {popupWords.outcome[one]}
            </option>
          ))}
        </select>
      </label>
      {call.outcome === 'promised' && (
        <label class="field">
          <span>{popupWords.promisedOn}</span>
          <input
            type="date"
            data-testid="call-promised"
            value={call.promisedOn ?? ''}
            onInput={({ currentTarget: { value } }) => change({ promisedOn: isIsoDay(value) ? value : null })}
          />
        </label>
      )}
      {text('said', words.call.said)}
      <button type="submit" class="button" data-testid="call-save">
        {words.call.save}
      </button>
    </form>
  );
}

function outcomeOf(value: string): Outcome | null {
  return OUTCOMES.find((one) => one === value) ?? null;
}
