import { render } from 'preact';
import { CaseSheet } from '../../components/log/CaseSheet';
import { loadKeepingWords } from '../../lib/i18n/load-keeping-words';
import { paperOf } from './case-paper';
import type { CaseView } from './case-view';
import type { Page } from './page-state';

/** Opens the browser's own print dialogue with the case in it, and with nothing of the page around it. */
export async function printCase(page: Page, view: CaseView): Promise<void> {
  const words = page.words.value;
  const [keeping, evidence] = await Promise.all([
    loadKeepingWords(words.language),
    page.store.evidenceOfCase(view.case.id),
  ]);
  const place = document.createElement('div');
  place.className = 'print-only';
  render(
    <CaseSheet paper={{ ...paperOf(view, words, keeping, evidence), footer: words.log.bundle.printed }} />,
    place,
  );
  document.body.append(place);
  const title = document.title;
  // The browser proposes it as the name of the PDF.
  document.title = `poryadok-${view.case.orderNumber}`;
  window.addEventListener(
    'afterprint',
    () => {
      render(null, place);
      place.remove();
      document.title = title;
    },
    { once: true },
  );
  window.print();
}
