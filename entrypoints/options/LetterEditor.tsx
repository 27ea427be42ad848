import { useEffect, useRef, useState } from 'preact/hooks';
import { Comparison } from '../../components/letters/Comparison';
import { LetterFaults } from '../../components/letters/LetterFaults';
import { LetterFields } from '../../components/letters/LetterFields';
import { LetterPreview } from '../../components/letters/LetterPreview';
import { NamePicker } from '../../components/letters/NamePicker';
import type { LettersWords } from '../../lib/i18n/ru/letters';
import { compareTexts } from '../../lib/letters/compare-texts';
import type { LetterSource } from '../../lib/letters/letter-source';
import type { OwnText } from '../../lib/model/own-text';
import { now } from '../../lib/today';
import { faultInWords } from './fault-in-words';
import { lookAt, namesFor, type Rewritable } from './letters-state';
import type { Page } from './page-state';

interface Props {
  page: Page;
  letter: Rewritable;
  /** The person's own text as it was last kept. */
  kept: OwnText | null;
  words: LettersWords;
  onKept: () => void;
}

/** One letter: checked and shown while it is typed, kept at every key, compared with the original, put back. */
export function LetterEditor({ page, letter, kept, words, onKept }: Props) {
  const { source } = letter;
  const [text, setText] = useState<LetterSource>(kept ?? source);
  const [comparing, setComparing] = useState(false);
  const subjectField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  /** Where the cursor goes once the text stands. */
  const cursor = useRef<number | null>(null);
  const id = `${letter.problem}/${letter.kind}`;
  const isOwn = text.subject !== source.subject || text.text !== source.text;
  const { faults, preview } = lookAt(letter, text, page.log.today.value);

  useEffect(() => {
    if (cursor.current === null) return;
    textField.current?.focus();
    textField.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);

  const write = async (next: LetterSource) => {
    const same = next.subject === source.subject && next.text === source.text;
    await (same
      ? page.store.removeOwnText(id)
      : page.store.saveOwnText({ id, subject: next.subject, text: next.text, changedAt: now() }));
    onKept();
  };
  const change = (next: LetterSource) => {
    setText(next);
    void page.attempt(() => write(next), null);
  };
  const putBack = () => {
    const before = text;
    const putTo = async (to: LetterSource) => {
      await write(to);
      setText(to);
    };
    void page.perform(async () => {
      await putTo({ subject: source.subject, text: source.text });
      return () => putTo(before);
    }, words.restored);
  };
  const insert = (tag: string) => {
    const { selectionStart = text.text.length, selectionEnd = selectionStart } = textField.current ?? {};
    cursor.current = selectionStart + tag.length;
    change({ ...text, text: text.text.slice(0, selectionStart) + tag + text.text.slice(selectionEnd) });
  };
  const show = (index: number) => {
    const fault = faults[index];
    const field = fault?.field === 'subject' ? subjectField.current : textField.current;
    if (!fault || !field) return;
    field.focus();
    const tag = /^\{[^{}\n]*\}/.exec(field.value.slice(fault.at))?.[0] ?? fault.found;
    field.setSelectionRange(fault.at, fault.at + Math.max(1, tag.length));
    const lines = Math.max(1, text.text.split('\n').length);
    field.scrollTop = (field.scrollHeight * (fault.line - 1)) / lines - field.clientHeight / 2;
  };

  return (
    <div class="own-letter">
      <div class="own-fields">
        <p
          role="status"
          class={faults.length > 0 ? 'doubt' : 'soft'}
          data-testid="own-state"
          data-own={isOwn}
        >
          {!isOwn ? words.original : faults.length > 0 ? words.ownBroken : words.own}
        </p>
        <LetterFields
          subject={text.subject}
          text={text.text}
          words={words}
          subjectField={subjectField}
          textField={textField}
          faulty={{
            subject: faults.some(({ field }) => field === 'subject'),
            text: faults.some(({ field }) => field === 'text'),
          }}
          onSubject={(subject) => change({ ...text, subject })}
          onText={(typed) => change({ ...text, text: typed })}
        />
        <LetterFaults
          faults={faults.map((fault) => faultInWords(fault, words))}
          words={words}
          onShow={show}
        />
        <NamePicker names={namesFor(letter)} words={words} onInsert={insert} />
        {isOwn && (
          <div class="row">
            <button
              type="button"
              class="button"
              data-testid="own-compare"
              aria-expanded={comparing}
              onClick={() => setComparing(!comparing)}
            >
              {comparing ? words.compareHide : words.compare}
            </button>
            <button type="button" class="button" data-testid="own-restore" onClick={putBack}>
              {words.restore}
            </button>
          </div>
        )}
      </div>
      <LetterPreview preview={preview} words={words} />
      {isOwn && comparing && (
        <Comparison lines={compareTexts(wholeOf(source), wholeOf(text))} words={words} />
      )}
    </div>
  );
}

/** Subject and text as one, to be compared. */
function wholeOf({ subject, text }: LetterSource): string {
  return subject === null ? text : `${subject}\n\n${text}`;
}
