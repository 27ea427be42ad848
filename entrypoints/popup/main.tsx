import '../../components/style/tokens.css';
import '../../components/style/base.css';
import './popup.css';
import { render } from 'preact';
import { askActivePage } from '../../lib/browser/ask-page';
import { tellBackground } from '../../lib/browser/tell-background';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { loadPopupWords } from '../../lib/i18n/load-words';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { App } from './App';
import { showReading } from './choose-order';
import { type FailureCode, failureOf } from './failure';
import { refresh } from './refresh';
import { createSession } from './session';

/** The page and the disk are asked at once: neither waits for the other. */
async function open(root: HTMLElement): Promise<void> {
  const session = createSession(today());
  const asking = askActivePage(session.today);

  let store: Store | null = null;
  let failure: FailureCode | null = null;
  let chosen = null;
  try {
    store = await openStore();
    chosen = (await store.settings()).language;
  } catch (error) {
    failure = failureOf(error);
  }

  const words = await loadPopupWords(chooseLanguage(chosen, navigator.languages));
  document.documentElement.lang = words.language;
  document.title = words.popup.title;
  render(<App session={session} store={store} failure={failure} words={words} />, root);
  // What another window writes down is shown here within a moment.
  const log = store;
  log?.subscribe((change) => {
    void refresh(session, log).catch(() => {});
    // An order that was merely read is no case: the number on the icon stays.
    if (change.kind !== 'order') void tellBackground({ type: 'log-changed' });
  });
  await showReading(session, store, await asking);
}

const root = document.getElementById('app');
if (root) {
  open(root).catch((error: unknown) => {
    root.textContent =
      'Окно не открылось. Закройте его и нажмите на значок ещё раз. · The window failed to open. Close it and press the icon again.';
    throw error;
  });
}
