import { usePapersWords } from '../../components/papers/use-papers-words';
import { openLog } from '../../lib/browser/open-log';
import type { Language } from '../../lib/model/settings';

interface Props {
  own: 'used' | 'broken';
  /** Which letter: problem and kind. */
  id: string;
  language: Language;
}

/** Says that a letter is in the person's own words, or that these could not be used; leads to where they are changed. */
export function OwnTextNote({ own, id, language }: Props) {
  const words = usePapersWords(language);
  if (!words) return null;
  return (
    <p class={own === 'used' ? 'soft' : 'note doubtful'} data-testid="own-text-note" data-own={own}>
      {words.ownText[own]}{' '}
      <button type="button" class="button plain small" onClick={() => void openLog(`#/letters/${id}`)}>
        {words.ownText.change}
      </button>
    </p>
  );
}
