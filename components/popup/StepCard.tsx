import type { ComponentChildren } from 'preact';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { StepId } from '../../lib/model/step';

interface Props {
  step: StepId;
  title: string;
  /** The clock in words, and the day it stands for; `null` where none runs. */
  due: { readonly day: IsoDay; readonly text: string; readonly passed: boolean } | null;
  /** How to get there, line by line. */
  howTo: readonly string[];
  /** What to have ready and what not to do. */
  careful: ComponentChildren;
  words: PopupWords;
  children: ComponentChildren;
}

/** «Сейчас»: the one step to take, by when, and everything needed to take it. */
export function StepCard({ step, title, due, howTo, careful, words, children }: Props) {
  return (
    <section class="step" aria-labelledby="step-title">
      <p class="soft label">{words.now}</p>
      <div data-testid="next-step" data-step={step} data-due={due?.day}>
        <h2 id="step-title">{title}</h2>
        {due && <p class={due.passed ? 'due late' : 'due'}>{due.text}</p>}
      </div>
      {children}
      {howTo.length > 0 && (
        <details class="how">
          <summary>{words.howTo}</summary>
          <ol>
            {howTo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {careful}
        </details>
      )}
    </section>
  );
}
