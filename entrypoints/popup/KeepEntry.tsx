import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import type { Language } from '../../lib/model/settings';
import type { Session } from './session';

/** The line in the menu that keeps the page in front as evidence. */
export function KeepEntry({ session, language }: { session: Session; language: Language }) {
  const words = useKeepingWords(language);
  if (!words) return null;
  return (
    <button
      type="button"
      class="button plain"
      data-testid="keep-page"
      onClick={() => (session.keeping.value = true)}
    >
      {words.taking.entry}
    </button>
  );
}
