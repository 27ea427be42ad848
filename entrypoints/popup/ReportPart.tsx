import { useEffect, useState } from 'preact/hooks';
import { PageReport } from '../../components/popup/PageReport';
import { describeActivePage } from '../../lib/browser/ask-page';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Session } from './session';

/** Asks the page for its layout and shows it. */
export function ReportPart({ session, words }: { session: Session; words: PopupWords }) {
  const [report, setReport] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    void describeActivePage().then(setReport);
  }, []);
  if (report === undefined) return <p class="soft">{words.loading}</p>;
  return <PageReport report={report} words={words} onBack={() => (session.reporting.value = false)} />;
}
