import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { ProfileField } from '../../lib/model/profile';

interface Props {
  fields: readonly ProfileField[];
  /** What is known, by field. */
  values: Readonly<Record<string, string>>;
  /** Only for this case: the profile does not learn of it. Left out where there is no case. */
  once?: boolean;
  words: PapersWords;
  onOnce?: (once: boolean) => void;
  /** Called when a field is left: what was typed counts at once. */
  onAnswer: (field: ProfileField, value: string) => void;
  /** Forgets what is kept for all cases; left out where there is nothing to forget. */
  onForget?: (() => void) | undefined;
}

/** So that the browser can fill in what it knows already. */
const AUTOCOMPLETE: Record<ProfileField, string> = {
  'sender-name': 'name',
  'sender-address': 'street-address',
  'sender-phone': 'tel',
  'sender-email': 'email',
  'bank-details': 'off',
};

/** Who writes the paper and where the money goes: asked for only where a paper says it. */
export function ProfileForm({ fields, values, once, words, onOnce, onAnswer, onForget }: Props) {
  return (
    <div class="questions" data-testid="profile">
      {fields.map((field) => (
        <label key={field} class="field" data-testid="question" data-question={field}>
          <span>{words.details[field]}</span>
          <input
            type="text"
            maxLength={500}
            autocomplete={AUTOCOMPLETE[field]}
            defaultValue={values[field] ?? ''}
            onChange={(event) => onAnswer(field, event.currentTarget.value)}
          />
        </label>
      ))}
      {onOnce && (
        <label class="only-once">
          <input
            type="checkbox"
            data-testid="profile-once"
            checked={once}
            onChange={(event) => onOnce(event.currentTarget.checked)}
          />{' '}
          {words.onlyThisCase}
        </label>
      )}
      {onForget && (
        <button type="button" class="button plain small" data-testid="profile-forget" onClick={onForget}>
          {words.forget}
        </button>
      )}
    </div>
  );
}
