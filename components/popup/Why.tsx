import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Language } from '../../lib/model/settings';
import type { WhyLine } from '../../lib/model/why';

interface Props {
  /** What else belongs behind the question, such as the facts that can be corrected: made when it is opened. */
  children?: ComponentChildren;
  short: string;
  lines: readonly WhyLine[];
  words: PopupWords;
  language: Language;
}

/** Why this step and this day: one sentence, and behind it the rules, days and sources. */
export function Why({ short, lines, words, language, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <div class="why" data-testid="why">
      <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary>
          <span class="why-short">{short}</span> <span class="why-ask">{words.why}</span>
        </summary>
        <ul>
          {lines
            .filter((line) => line.text !== short || line.basis)
            .map((line) => (
              <li key={line.text}>
                {/* What the summary says already is not said twice: its source follows. */}
                {line.text !== short && line.text}
                {line.basis && (
                  <span class="basis">
                    {line.link ? (
                      <a href={line.link} target="_blank" rel="noreferrer">
                        {line.basis}
                      </a>
                    ) : (
                      line.basis
                    )}
                    {line.checkedOn &&
                      `, ${words.checkedOn(formatDay(language, line.checkedOn, 'with-year'))}`}
                  </span>
                )}
                {line.doubtful && <em class="doubt">{words.doubtful}</em>}
                {line.outdated && <em class="doubt">{words.outdated}</em>}
              </li>
            ))}
        </ul>
        {opened && children}
      </details>
    </div>
  );
}
