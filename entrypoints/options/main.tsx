import './page-style.css';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { openStore } from '../../lib/store/open-store';
import { toStoreError } from '../../lib/store/store-error';
import { FIRST_ROWS } from './first-rows';
import { loadPageWords } from './load-words';
import { pageRoot } from './page-root';

/** Disk, words and the page's own code are asked at once: none waits for another. */
async function open(): Promise<void> {
  const shown = pageRoot();
  const starting = import('./start-page');
  // Nearly everybody keeps the browser's language: its words come while the disk is asked for a choice.
  const likely = chooseLanguage(null, navigator.languages);
  const likelyWords = loadPageWords(likely);
  try {
    const store = await openStore();
    const [settings, newest] = await Promise.all([
      store.settings(),
      // A damaged row among them: the whole reading that follows finds out which.
      store.latestAttempts(FIRST_ROWS).catch(() => []),
    ]);
    const language = chooseLanguage(settings.language, navigator.languages);
    const words = await (language === likely ? likelyWords : loadPageWords(language));
    await (await starting).startPage(await shown, store, { chosen: settings.language, words, newest });
  } catch (error) {
    (await starting).showFailure(await shown, toStoreError(error, 'read').code, await likelyWords);
  }
}

void open();
