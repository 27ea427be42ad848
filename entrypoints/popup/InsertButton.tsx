import { useEffect, useState } from 'preact/hooks';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { Inserted } from '../../lib/model/panel';

interface Props {
  text: string;
  words: InsertWords;
  /** Puts as much of a text into the page's field as fits. */
  insert: (text: string) => Promise<Inserted>;
  /** Notes the message down as prepared, before it stands in the field. Gives `null`, or why that failed. */
  onPrepare: () => Promise<string | null>;
}

/** Puts the message into the page's field, part by part where it takes no more, and says what came of it. */
export function InsertButton({ text, words, insert, onPrepare }: Props) {
  const [begun, setBegun] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setBegun(0), [text]);

  const press = async () => {
    const unwritten = await onPrepare();
    if (unwritten !== null) {
      setSaid(unwritten);
      return;
    }
    const answer = await insert(text.slice(begun));
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
      <button type="button" class="button" data-testid="insert-message" onClick={() => void press()}>
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
