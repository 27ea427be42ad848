import { useRef, useState } from 'preact/hooks';
import { AttemptForm, newContact } from '../../components/log/AttemptForm';
import { CaseHead } from '../../components/log/CaseHead';
import { CloseCase } from '../../components/log/CloseCase';
import { Timeline } from '../../components/log/Timeline';
import { lazy } from '../../components/shared/lazy';
import { aheadInWords } from './ahead-in-words';
import { caseInWords } from './case-in-words';
import type { CaseView } from './case-view';
import { exportBundle } from './export-bundle';
import type { Page } from './page-state';
import { printCase } from './print-case';

const EvidencePart = lazy(async () => (await import('./EvidencePart')).EvidencePart);
const TogetherPart = lazy(async () => (await import('./TogetherPart')).TogetherPart);

interface Props {
  page: Page;
  view: CaseView;
}

/** One case: what is due, what can be done about it, and everything that happened, newest first. */
export function CaseScreen({ page, view }: Props) {
  const [form, setForm] = useState<'adding' | 'closing' | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const words = page.words.value;
  const { actions, perform } = page;
  const { today, damaged } = page.log;
  const theCase = view.case;
  const { saved, closed, reopened, removed, addAttempt, removeCase } = words.log;

  const stop = () => {
    // The field that had the focus is gone; it goes on from where it came.
    (form === 'closing' ? closeButton : addButton).current?.focus();
    setForm(null);
  };
  return (
    <article class="case" aria-labelledby="case-title">
      <CaseHead
        theCase={theCase}
        said={caseInWords(view.brief, today.value, damaged.value.has(theCase.id), words)}
        words={words.log}
        popupWords={words.popup}
        language={words.language}
      />
      <div class="row">
        <button
          type="button"
          ref={addButton}
          class="button"
          data-testid="add-attempt"
          aria-expanded={form === 'adding'}
          onClick={() => setForm(form === 'adding' ? null : 'adding')}
        >
          {addAttempt}
        </button>
        {theCase.closed ? (
          <button
            type="button"
            class="button"
            data-testid="case-reopen"
            onClick={() => void perform(() => actions.reopenCase(theCase), reopened)}
          >
            {words.log.reopen}
          </button>
        ) : (
          <button
            type="button"
            ref={closeButton}
            class="button"
            data-testid="case-close"
            aria-expanded={form === 'closing'}
            onClick={() => setForm(form === 'closing' ? null : 'closing')}
          >
            {words.log.closeCase}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-testid="export-bundle"
          onClick={() => void page.attempt(() => exportBundle(page, view), words.log.exported)}
        >
          {words.log.exportBundle}
        </button>
        <button
          type="button"
          class="button"
          data-testid="print-case"
          onClick={() => void page.attempt(() => printCase(page, view), null)}
        >
          {words.log.printCase}
        </button>
        <button
          type="button"
          class="button plain"
          data-testid="case-remove"
          onClick={async () => {
            if (await perform(() => actions.removeCase(theCase), removed)) {
              page.goTo({ view: 'cases', caseId: null });
            }
          }}
        >
          {removeCase}
        </button>
      </div>
      {form === 'closing' && (
        <CloseCase
          shop={theCase.order.shop}
          words={words.log}
          onClose={async (outcome, told) => {
            if (await perform(() => actions.closeCase(theCase, outcome, told), closed)) setForm(null);
          }}
          onCancel={stop}
        />
      )}
      {form === 'adding' && (
        <AttemptForm
          today={today.value}
          known={newContact(today.value)}
          direction={null}
          words={words.log}
          popupWords={words.popup}
          onSave={async (details, direction) => {
            const done = await perform(() => actions.addAttempt(theCase, details, direction), saved);
            // What could not be written stays on the screen: nobody types it twice.
            if (done) stop();
          }}
          onCancel={stop}
        />
      )}
      <Timeline
        ahead={aheadInWords(view, words)}
        attempts={view.attempts}
        words={words.log}
        popupWords={words.popup}
        language={words.language}
        today={today.value}
        onCorrect={(attempt, details) =>
          perform(() => actions.correctAttempt(attempt, details), words.log.corrected)
        }
        onCopy={(attempt) => void page.copy(attempt.text)}
        onRemove={(attempt) => void perform(() => actions.removeAttempt(theCase, attempt), removed)}
        onSent={(attempt) => void perform(() => actions.saySent(attempt), saved)}
        onDropped={(attempt) => void perform(() => actions.sayDropped(attempt), saved)}
        onNoAnswer={(attempt) => void perform(() => actions.sayNoAnswer(attempt), saved)}
        onNumber={(attempt, number) => void perform(() => actions.sayNumber(attempt, number), saved)}
        onAnswer={(attempt, answer) => void perform(() => actions.sayAnswer(attempt, answer), saved)}
      />
      <EvidencePart key={theCase.id} page={page} caseId={theCase.id} attempts={view.attempts} />
      <TogetherPart page={page} view={view} />
    </article>
  );
}
