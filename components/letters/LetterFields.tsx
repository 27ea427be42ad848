import type { Ref } from 'preact';
import type { LettersWords } from '../../lib/i18n/ru/letters';

interface Props {
  /** `null` where the letter has no subject line. */
  subject: string | null;
  text: string;
  words: LettersWords;
  subjectField: Ref<HTMLInputElement>;
  textField: Ref<HTMLTextAreaElement>;
  /** Something in a field is to be mended. */
  faulty: { readonly subject: boolean; readonly text: boolean };
  onSubject: (subject: string) => void;
  onText: (text: string) => void;
}

/** The letter as it is written: with names in braces. */
export function LetterFields({
  subject,
  text,
  words,
  subjectField,
  textField,
  faulty,
  onSubject,
  onText,
}: Props) {
  return (
    <>
      {subject !== null && (
        <label class="field">
          <span>{words.subject}</span>
          <input
            ref={subjectField}
            type="text"
            lang="ru"
            data-testid="own-subject"
            autocomplete="off"
            aria-invalid={faulty.subject}
            value={subject}
            onInput={(event) => onSubject(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="field">
        <span>{words.text}</span>
        <textarea
          ref={textField}
          rows={18}
          lang="ru"
          class="template"
          data-testid="own-text"
          spellcheck
          aria-invalid={faulty.text}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
    </>
  );
}
