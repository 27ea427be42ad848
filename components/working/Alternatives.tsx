import type { Alternative } from '../../lib/case/alternatives';
import { formatDay } from '../../lib/i18n/format-day';
import type { WorkingWords } from '../../lib/model/working-words';

interface Props {
  alternatives: readonly Alternative[];
  /** Titles of the steps, by rung. */
  titles: Readonly<Record<string, string>>;
  words: WorkingWords;
  onTake: (rung: string) => void;
}

/** What else could be done now: why it is not the advice, what it costs, and the way to take it. */
export function Alternatives({ alternatives, titles, words, onTake }: Props) {
  if (alternatives.length === 0) return null;
  return (
    <details class="how working">
      <summary>{words.alternatives}</summary>
      <ul class="facts">
        {alternatives.map(({ rung, step, whyNot, day, needs }) => (
          <li key={rung} data-testid="alternative" data-step={step} data-rung={rung} data-why-not={whyNot}>
            <b>{titles[rung]}</b>
            <p>
              {words.whyNot[whyNot]?.(
                day && formatDay(words.language, day),
                needs === null ? null : (titles[needs] ?? null),
              )}
            </p>
            <p class="soft">{words.costs[rung]}</p>
            <button
              type="button"
              class="button plain small"
              data-testid="take-alternative"
              onClick={() => onTake(rung)}
            >
              {words.take}
              <span class="unseen">: {titles[rung]}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
