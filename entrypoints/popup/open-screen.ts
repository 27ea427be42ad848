import { glanceAtFront } from '../../lib/browser/ask-page';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { loadPopupWords } from '../../lib/i18n/load-words';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { type FailureCode, failureOf } from './failure';
import type { Stand } from './stand';

/** Page, disk, words and the screen's own code are asked at once: none waits for another. */
async function open(root: HTMLElement, stand: Stand): Promise<void> {
  const day = today();
  const asking = glanceAtFront(day);
  const screen = import('./screen');
  // Nearly everybody keeps the browser's language: its words come while the disk is asked for a choice.
  const likely = chooseLanguage(null, navigator.languages);
  const likelyWords = loadPopupWords(likely);

  let store: Store | null = null;
  let failure: FailureCode | null = null;
  let chosen = null;
  try {
    store = await openStore();
  } catch (error) {
    failure = failureOf(error);
  }
  const { startScreen } = await screen;
  const show = startScreen(day, asking, store, stand);
  try {
    chosen = (await store?.settings())?.language ?? null;
  } catch (error) {
    failure = failureOf(error);
  }
  const language = chooseLanguage(chosen, navigator.languages);
  const words = await (language === likely ? likelyWords : loadPopupWords(language));
  document.documentElement.lang = words.language;
  document.title = words.popup.title;
  await show(root, words, failure);
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
