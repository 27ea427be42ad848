import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';

/** One line of the working, in words. */
export interface WhyLine {
  readonly text: string;
  /** The article or the page that says so. */
  readonly basis: string | null;
  readonly link: string | null;
  readonly checkedOn: IsoDay | null;
  /** The source is weak: the person should verify it. */
  readonly doubtful: boolean;
  /** Past the day on which the rule was to be looked at again. */
  readonly outdated: boolean;
}

interface Props {
  short: string;
  lines: readonly WhyLine[];
  words: PopupWords;
  language: Language;
}

/** Why this step and this day: one sentence, and behind it the rules, days and sources. */
export function Why({ short, lines, words, language }: Props) {
  return (
    <div class="why" data-testid="why">
      <details>
        <summary>
          <span class="why-short">{short}</span> <span class="why-ask">{words.why}</span>
        </summary>
        <ul>
          {lines.map((line) => (
            <li key={line.text}>
              {line.text}
              {line.basis && (
                <span class="basis">
                  {line.link ? (
                    <a href={line.link} target="_blank" rel="noreferrer">
                      {line.basis}
                    </a>
                  ) : (
                    line.basis
                  )}
                  {line.checkedOn && `, ${words.checkedOn(formatDay(language, line.checkedOn, 'with-year'))}`}
                </span>
              )}
              {line.doubtful && <em class="doubt">{words.doubtful}</em>}
              {line.outdated && <em class="doubt">{words.outdated}</em>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
