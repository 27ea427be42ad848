import type { LettersWords } from '../../lib/i18n/ru/letters';

interface Props {
  problems: readonly { readonly id: string; readonly name: string }[];
  problem: string;
  kinds: readonly { readonly id: string; readonly isOwn: boolean }[];
  kind: string;
  words: LettersWords;
  onChoose: (problem: string, kind: string | null) => void;
}

/** Which letter is looked at: of which problem, through which channel. */
export function LetterChooser({ problems, problem, kinds, kind, words, onChoose }: Props) {
  return (
    <div class="pair">
      <label class="field">
        <span>{words.problem}</span>
        <select
          data-testid="own-problem"
          value={problem}
          onChange={(event) => onChoose(event.currentTarget.value, null)}
        >
          {problems.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.letter}</span>
        <select
          data-testid="own-kind"
          value={kind}
          onChange={(event) => onChoose(problem, event.currentTarget.value)}
        >
          {kinds.map(({ id, isOwn }) => (
            <option key={id} value={id}>
              {isOwn ? `${words.kinds[id] ?? id} (${words.ownMark})` : (words.kinds[id] ?? id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
