import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { ReadField } from '../../lib/model/reading';

interface Props {
  missing: readonly ReadField[];
  words: PopupWords;
  onFillIn: () => void;
}

/** What could not be read, in words, and the way to enter it. Always there; silent when all was read. */
export function ReadingHealth({ missing, words, onFillIn }: Props) {
  return (
    <div
      class="health"
      data-testid="reading-health"
      data-missing={missing.join(' ')}
      hidden={missing.length === 0}
    >
      <span>{words.health(missing)}</span>
      <button type="button" class="button plain small" onClick={onFillIn}>
        {words.fillIn}
      </button>
    </div>
  );
}
