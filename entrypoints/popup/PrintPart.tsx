import { useRef } from 'preact/hooks';
import { usePapersWords } from '../../components/papers/use-papers-words';
import { useFocusOnArrival } from '../../components/shared/use-focus-on-arrival';
import { openPaper } from '../../lib/browser/open-paper';
import type { PaperKind } from '../../lib/model/paper';
import type { Language } from '../../lib/model/settings';
import { hashOfPaper } from '../../lib/papers/paper-place';
import type { Prepared } from './prepared';

interface Props {
  kind: PaperKind;
  language: Language;
  /** Notes the paper down: the page that prints it reads it from the log. */
  onPrepare: () => Promise<Prepared>;
  onFailure: (reason: string) => void;
}

/** Opens a paper in a tab of its own, ready to be printed: for a paper, that is the one thing to do. */
export function PrintPart({ kind, language, onPrepare, onFailure }: Props) {
  const words = usePapersWords(language);
  if (!words) return null;
  const open = async () => {
    const prepared = await onPrepare();
    if (prepared.ok) await openPaper(hashOfPaper({ caseId: prepared.caseId, kind }));
    else onFailure(prepared.reason);
  };
  return <PrintButton name={words.openPaper} onPress={() => void open()} />;
}

function PrintButton({ name, onPress }: { name: string; onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(button);
  return (
    <button type="button" class="button primary" data-testid="open-paper" ref={button} onClick={onPress}>
      {name}
    </button>
  );
}
