import type { LettersWords } from '../../lib/i18n/ru/letters';

interface Props {
  lines: readonly { readonly kind: 'same' | 'gone' | 'new'; readonly line: string }[];
  words: LettersWords;
}

const MARK = { same: ' ', gone: '−', new: '+' } as const;

/** The person's text beside the product's, line by line; a change is told by its sign and its word, not by colour alone. */
export function Comparison({ lines, words }: Props) {
  const said = { same: '', gone: `${words.gone}: `, new: `${words.added}: ` };
  return (
    <section class="comparison" aria-labelledby="compared-title">
      <h2 id="compared-title">{words.compared}</h2>
      <ol class="compared" lang="ru" data-testid="own-compared">
        {lines.map(({ kind, line }, index) => (
          <li key={index} class={kind} data-line={kind}>
            <span aria-hidden="true">{MARK[kind]}</span>
            <span class="unseen">{said[kind]}</span>
            <span class="written">{line}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
