import { useEffect, useState } from 'preact/hooks';
import { activeTabId } from '../../lib/browser/active-tab';
import { type Frame, frameWithField, insertInFrame } from '../../lib/browser/type-in-tab';
import { loadInsertWords } from '../../lib/i18n/load-insert-words';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { Language } from '../../lib/model/settings';
import { InsertButton } from './InsertButton';

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

  if (!words || !frame) return null;
  return (
    <InsertButton
      text={text}
      words={words}
      insert={(part) => insertInFrame(frame, part)}
      onPrepare={onPrepare}
    />
  );
}
