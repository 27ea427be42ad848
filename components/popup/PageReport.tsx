import { useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';

interface Props {
  /** The layout of the page with everything personal replaced; `null` where the page gives none. */
  report: string | null;
  words: PopupWords;
  onBack: () => void;
}

/** What a page looks like, for the developers: shown whole before the person copies it. */
export function PageReport({ report, words, onBack }: Props) {
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
      <p>{report === null ? words.noReport : words.reportNote}</p>
      {report !== null && (
        <label>
          <span class="unseen">{words.report}</span>
          <textarea class="report" data-testid="page-report" readOnly rows={12} value={report} />
        </label>
      )}
      <p class="note" role="status">
        {copied === null ? null : copied ? words.reportCopied : words.reportRefused}
      </p>
      <div class="row">
        {report !== null && (
          <button
            type="button"
            class="button primary"
            data-testid="copy-report"
            onClick={() => void copy(report)}
          >
            {words.copyReport}
          </button>
        )}
        <button type="button" class="button plain" onClick={onBack}>
          {words.manual.cancel}
        </button>
      </div>
    </section>
  );
}
