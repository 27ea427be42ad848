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
import { createSession, type Session } from './session';

/** Which of the extension's windows the screen stands in. */
interface Stand {
  /** It is the side panel already. */
  readonly isBeside: boolean;
  /** Calls back when another page stands in front; `null`: the window does not outlive this one. */
  readonly follow: ((changed: () => void) => void) | null;
}

/** Page, disk and words are asked at once: none waits for another. */
async function open(root: HTMLElement, { isBeside, follow }: Stand): Promise<void> {
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
  render(
    <App session={session} store={log} failure={failure} words={words} home={ownHome(log, isBeside)} />,
    root,
  );
  await showing;
  follow?.(() => void showFrontPage(session, log));
}

/** Shows what stands in front now; what the person does with an order is not disturbed while it stays there. */
async function showFrontPage(session: Session, log: Store | null): Promise<void> {
  // The rules are those of the day.
  if (today() !== session.today) return location.reload();
  const reading = await askActivePage(session.today);
  if (reading.order && reading.order.number === session.order.value?.number) return;
  // A page of ours, or of another site, in front: the order that was read last is still what it is about.
  if (reading.page === 'elsewhere' && session.order.value) return;
  session.order.value = null;
  await showReading(session, log, reading);
}

/** Opens the screen in the page of one of the extension's windows. */
export function openScreen(stand: Stand): void {
  const root = document.getElementById('app');
  if (!root) return;
  open(root, stand).catch((error: unknown) => {
    root.textContent =
      'Окно не открылось. Закройте его и нажмите на значок ещё раз. · The window failed to open. Close it and press the icon again.';
    throw error;
  });
}
