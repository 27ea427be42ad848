import type { LettersWords } from '../../lib/i18n/ru/letters';

/** One thing to be mended, in words. */
export interface FaultInWords {
  readonly kind: string;
  readonly where: string;
  readonly what: string;
}

interface Props {
  faults: readonly FaultInWords[];
  words: LettersWords;
  /** Goes to the place of the fault with that index. */
  onShow: (index: number) => void;
}

/** What is to be mended in a text, with the way to each place; said while the person types. */
export function LetterFaults({ faults, words, onShow }: Props) {
  return (
    <div class="own-faults" aria-live="polite" data-testid="own-faults" data-count={faults.length}>
      {faults.length === 0 ? (
        <p class="soft">{words.noFaults}</p>
      ) : (
        <>
          <p class="doubt">{words.faultsTitle}</p>
          <ul>
            {faults.map(({ kind, where, what }, index) => (
              <li key={`${index}/${kind}`} class="note doubtful" data-testid="own-fault" data-fault={kind}>
                <span>
                  <strong>{where}.</strong> {what}
                </span>{' '}
                <button type="button" class="button plain small" onClick={() => onShow(index)}>
                  {words.goToFault}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
