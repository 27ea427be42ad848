import { useEffect, useState } from 'preact/hooks';
import { activeTabId } from '../../lib/browser/active-tab';
import { type Frame, frameWithField, insertInFrame } from '../../lib/browser/type-in-tab';
import { loadInsertWords } from '../../lib/i18n/load-insert-words';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { Language } from '../../lib/model/settings';

interface Props {
  text: string;
  language: Language;
  /** Notes the message down as prepared, before it stands in the field. Gives `null`, or why that failed. */
  onPrepare: () => Promise<string | null>;
}

/** Puts the message into the field where the person was typing. Shown only where the page has such a field. */
export function InsertPart({ text, language, onPrepare }: Props) {
  const [words, setWords] = useState<InsertWords | null>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [begun, setBegun] = useState(0);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const tab = await activeTabId();
      const found = tab === null ? null : await frameWithField(tab);
      const loaded = found && (await loadInsertWords(language));
      if (!current) return;
      setFrame(found);
      setWords(loaded);
    };
    look().catch(() => {});
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => setBegun(0), [text]);

  if (!words || !frame) return null;
  const insert = async () => {
    const unwritten = await onPrepare();
    if (unwritten !== null) {
      setSaid(unwritten);
      return;
    }
    const answer = await insertInFrame(frame, text.slice(begun));
    if (answer.state !== 'typed') {
      setSaid(words[answer.state]);
      return;
    }
    const done = begun + answer.taken;
    setBegun(done < text.length ? done : 0);
    setSaid(answer.parts > 1 ? words.part(answer.parts - 1) : words.inserted);
  };
  return (
    <>
      <button type="button" class="button" data-testid="insert-message" onClick={() => void insert()}>
        {words.insert}
      </button>
      {said && (
        <p class="note" role="status" data-testid="insert-said">
          {said}
        </p>
      )}
    </>
  );
}
