import { formatDay } from '../../lib/i18n/format-day';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import type { StepId } from '../../lib/model/step';

/** A later step in words. */
export interface LaterInWords {
  readonly rung: string;
  readonly step: StepId;
  readonly title: string;
  readonly from: IsoDay | null;
}

interface Props {
  label: string;
  steps: readonly LaterInWords[];
  testId: string;
  /** Where a step may be taken at once: its title opens it. */
  onOpen?: ((rung: string) => void) | undefined;
  words: PopupWords;
  language: Language;
}

/** What comes after this step, in order: the nearest one is shown, all of them unfold where there are more. */
export function Later({ label, steps, testId, onOpen, words, language }: Props) {
  const nearest = steps[0];
  if (!nearest) return null;
  const fromDay = ({ from }: LaterInWords) =>
    from && <span class="soft"> {words.laterFrom(formatDay(language, from))}</span>;
  const inWords = (step: LaterInWords) => (
    <>
      {onOpen ? (
        <button
          type="button"
          class="link"
          data-testid="open-step"
          data-rung={step.rung}
          onClick={() => onOpen(step.rung)}
        >
          {step.title}
        </button>
      ) : (
        step.title
      )}
      {fromDay(step)}
    </>
  );
  if (steps.length === 1) {
    return (
      <p class="later" data-testid={testId} data-step={nearest.step}>
        <span class="soft label">{label}</span> {inWords(nearest)}
      </p>
    );
  }
  return (
    <details class="later">
      <summary>
        <span class="soft label">{label}</span> {nearest.title}
        {fromDay(nearest)}
      </summary>
      <ol>
        {steps.map((step) => (
          <li key={step.rung} data-testid={testId} data-step={step.step}>
            {inWords(step)}
          </li>
        ))}
      </ol>
    </details>
  );
}
