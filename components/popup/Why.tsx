import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Language } from '../../lib/model/settings';
import type { WhyLine } from '../../lib/model/why';
import { WhyLines } from '../shared/WhyLines';

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
        <summary class="why-summary">
          <span class="why-short">{short}</span> <span class="why-ask">{words.why}</span>
        </summary>
        {/* What the summary says already is not said twice: its source follows. */}
        <WhyLines lines={lines} said={short} words={words} language={language} />
        {opened && children}
      </details>
    </div>
  );
}
