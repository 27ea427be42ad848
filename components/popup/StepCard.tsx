import type { ComponentChildren } from 'preact';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { StepId } from '../../lib/model/step';
import { Disclosure } from '../shared/Disclosure';

interface Props {
  step: StepId;
  title: string;
  /** The clock in words, and the day it stands for; `null` where none runs. */
  due: { readonly day: IsoDay; readonly text: string; readonly passed: boolean } | null;
  /** How to get there, what to have ready and what not to do. */
  guide: ComponentChildren;
  words: PopupWords;
  children: ComponentChildren;
}

/** «Сейчас»: the one step to take, by when, and everything needed to take it. */
export function StepCard({ step, title, due, guide, words, children }: Props) {
  return (
    <section class="step" aria-labelledby="step-title">
      <p class="soft label">{words.now}</p>
      <div data-testid="next-step" data-step={step} data-due={due?.day}>
        <h2 id="step-title">{title}</h2>
        {due && <p class={due.passed ? 'due late' : 'due'}>{due.text}</p>}
      </div>
      {children}
      <Disclosure class="how" summary={words.howTo}>
        {guide}
      </Disclosure>
    </section>
  );
}
