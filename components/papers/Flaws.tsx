import type { FlawWords } from '../../lib/i18n/ru/flaws';
import type { Flaw, Place } from '../../lib/model/flaw';

export interface FlawsProps {
  flaws: readonly Flaw[];
  /** `null` for the moment in which they come from the disk. */
  words: FlawWords | null;
  /** Shows a place in the text. */
  onShow: (place: Place) => void;
}

/** More lines push the button out of sight, and nobody reads them. */
const MOST = 3;

/** What may be mended in the text before it goes out. It warns; only a gap stands in the way. */
export function Flaws({ flaws, words, onShow }: FlawsProps) {
  return (
    <ul class="flaws" data-testid="flaws" aria-live="polite">
      {words &&
        flaws.slice(0, MOST).map((flaw) => {
          const place = 'place' in flaw ? flaw.place : null;
          return (
            <li
              key={`${flaw.kind}/${place?.start}`}
              class={flaw.kind === 'hole' ? 'note bad' : 'note doubtful'}
              data-flaw={flaw.kind}
            >
              {inWords(flaw, words)}
              {place && (
                <button
                  type="button"
                  class="button plain small"
                  data-testid="flaw-show"
                  onClick={() => onShow(place)}
                >
                  {words.show}
                </button>
              )}
            </li>
          );
        })}
    </ul>
  );
}

function inWords(flaw: Flaw, words: FlawWords): string {
  switch (flaw.kind) {
    case 'hole':
      return words.hole(flaw.place.found);
    case 'personal':
      return words.personal(flaw.place.what, flaw.place.found);
    case 'long':
      return words.long(flaw.length);
    default:
      return words.flaws[flaw.kind];
  }
}
