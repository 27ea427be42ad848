import { useEffect, useState } from 'preact/hooks';
import { PageReport } from '../../components/popup/PageReport';
import { useReadingWords } from '../../components/popup/use-reading-words';
import { describeActivePage } from '../../lib/browser/describe-page';
import type { Words } from '../../lib/i18n/load-words';
import type { Session } from './session';

/** Asks the page for its layout and shows it. */
export function ReportPart({ session, words }: { session: Session; words: Words }) {
  const [report, setReport] = useState<string | null | undefined>(undefined);
  const said = useReadingWords(words.language);
  useEffect(() => {
    void describeActivePage().then(setReport);
  }, []);
  if (report === undefined || !said) return <p class="soft">{words.popup.loading}</p>;
  const back = () => {
    session.reporting.value = false;
  };
  return <PageReport report={report} words={words.popup} said={said} onBack={back} />;
}
