import { useLoaded } from '../../components/shared/use-loaded';
import type { Words } from '../../lib/i18n/load-words';
import { loadWorkingWords } from '../../lib/i18n/load-working-words';
import { stepTitle } from '../../lib/i18n/step-words';
import type { Session } from './session';

/** The step on the screen is not the advised one: says so, and leads back. */
export function ChosenPart({ session, words }: { session: Session; words: Words }) {
  const working = useLoaded(loadWorkingWords, words.language);
  const advised = session.advised.value;
  if (!working || !advised) return null;
  return (
    <div class="note" role="status" data-testid="chosen-step">
      <p>{working.chosen(stepTitle(words.steps, advised))}</p>
      <button
        type="button"
        class="button plain small"
        data-testid="back-to-advice"
        onClick={() => (session.chosenRung.value = null)}
      >
        {working.back}
      </button>
    </div>
  );
}
