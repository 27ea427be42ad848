import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Language } from '../../lib/model/settings';
import type { WhyLine } from '../../lib/model/why';

/** What is said about a source. */
export type WhyLinesWords = Pick<PopupWords, 'checkedOn' | 'doubtful' | 'outdated'>;

interface Props {
  lines: readonly WhyLine[];
  /** Said already elsewhere: its source alone follows. */
  said?: string;
  words: WhyLinesWords;
  language: Language;
}

/** Reasons, each with its source, the day that was checked, and how far it can be relied on. */
export function WhyLines({ lines, said, words, language }: Props) {
  return (
    <ul>
      {lines
        .filter((line) => line.text !== said || line.basis)
        .map((line) => (
          <li key={line.text}>
            {line.text !== said && line.text}
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
  );
}
