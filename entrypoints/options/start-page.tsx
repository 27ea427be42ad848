import { render } from 'preact';
import { tellLogChange } from '../../lib/browser/tell-log-change';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { concernsLog } from '../../lib/store/changes';
import { toStoreError } from '../../lib/store/store-error';
import { today } from '../../lib/today';
import { App } from './App';
import { Failure } from './Failure';
import type { FirstRows } from './first-rows';
import { loadPageWords } from './load-words';
import { pageRoot } from './page-root';
import { createPage } from './page-state';

/** Shows the log's first rows and then reads all of it; where there is none to open, says why and what to do. */
export async function startPage(reading: Promise<FirstRows>): Promise<void> {
  const day = today();
  // Nearly everybody keeps the browser's language: its words come while the disk is asked for a choice.
  const likely = chooseLanguage(null, navigator.languages);
  // Where they do not come, what is wrong is said in Russian: those words are here.
  const likelyWords = loadPageWords(likely).catch(() => loadPageWords('ru'));
  const root = await pageRoot();
  try {
    const { store, chosen, newest } = await reading;
    const language = chooseLanguage(chosen, navigator.languages);
    const words = await (language === likely ? likelyWords : loadPageWords(language));
    const page = createPage(store, day, { chosen, words, newest });
    render(<App page={page} />, root);
    const started = page.start();
    store.subscribe((change) => {
      if (concernsLog(change)) void tellLogChange();
    });
    await started;
  } catch (error) {
    const { log, language } = await likelyWords;
    document.documentElement.lang = language;
    render(<Failure code={toStoreError(error, 'read').code} words={log} />, root);
  }
}
