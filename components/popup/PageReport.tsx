import { useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { ReadingWords } from '../../lib/i18n/ru/reading';

interface Props {
  /** The layout of the page with everything personal replaced; `null` where the page gives none. */
  report: string | null;
  words: PopupWords;
  said: ReadingWords;
  onBack: () => void;
}

/** What a page looks like, for the developers: shown whole before the person copies it. */
export function PageReport({ report, words, said, onBack }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section class="manual">
      <h1>{words.report}</h1>
      <p>{report === null ? said.noReport : said.reportNote}</p>
      {report !== null && (
        <label>
          <span class="unseen">{words.report}</span>
          <textarea class="report" data-testid="page-report" readOnly rows={12} value={report} />
        </label>
      )}
      <p class="note" role="status">
        {copied === null ? null : copied ? said.reportCopied : said.reportRefused}
      </p>
      <div class="row">
        {report !== null && (
          <button
            type="button"
            class="button primary"
            data-testid="copy-report"
            onClick={() => void copy(report)}
          >
            {said.copyReport}
          </button>
        )}
        <button type="button" class="button plain" onClick={onBack}>
          {words.manual.cancel}
        </button>
      </div>
    </section>
  );
}
