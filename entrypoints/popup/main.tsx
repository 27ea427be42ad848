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
import { followStep } from './follow-step';
import { ownHome } from './own-home';
import { refresh } from './refresh';
import { createSession } from './session';

/** Page, disk and words are asked at once: none waits for another. */
async function open(root: HTMLElement): Promise<void> {
  const session = createSession(today(), followStep);
  const asking = askActivePage(session.today);
  // Nearly everybody keeps the browser's language: its words come while the disk is asked for a choice.
  const likely = chooseLanguage(null, navigator.languages);
  const likelyWords = loadPopupWords(likely);

  let store: Store | null = null;
  let failure: FailureCode | null = null;
  try {
    store = await openStore();
  } catch (error) {
    failure = failureOf(error);
  }
  const log = store;
  // What another window writes down is shown here within a moment.
  log?.subscribe((change) => {
    void refresh(session, log).catch(() => {});
    // An order that was merely read is no case: the number on the icon stays.
    if (change.kind !== 'order') void tellBackground({ type: 'log-changed' });
  });
  const showing = asking.then((reading) => showReading(session, log, reading));

  let chosen = null;
  try {
    chosen = (await log?.settings())?.language ?? null;
  } catch (error) {
    failure = failureOf(error);
  }
  const language = chooseLanguage(chosen, navigator.languages);
  const words = await (language === likely ? likelyWords : loadPopupWords(language));
  document.documentElement.lang = words.language;
  document.title = words.popup.title;
  render(<App session={session} store={log} failure={failure} words={words} home={ownHome(log)} />, root);
  await showing;
}

const root = document.getElementById('app');
if (root) {
  open(root).catch((error: unknown) => {
    root.textContent =
      'Окно не открылось. Закройте его и нажмите на значок ещё раз. · The window failed to open. Close it and press the icon again.';
    throw error;
  });
}
