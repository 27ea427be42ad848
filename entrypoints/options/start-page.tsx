import { render } from 'preact';
import { tellLogChange } from '../../lib/browser/tell-log-change';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { concernsLog } from '../../lib/store/changes';
import { toStoreError } from '../../lib/store/store-error';
import { today } from '../../lib/today';
import { App } from './App';
import { Failure } from './Failure';
import type { ReadAhead } from './first-rows';
import { loadPageWords } from './load-words';
import { pageRoot } from './page-root';
import { createPage } from './page-state';

/** Shows the log's first rows and then reads all of it; where there is none to open, says why and what to do. */
export async function startPage(ahead: ReadAhead): Promise<void> {
  const day = today();
  // Nearly everybody keeps the browser's language: its words come while the disk is asked for a choice.
  const likely = chooseLanguage(null, navigator.languages);
  // Where they do not come, what is wrong is said in Russian: those words are here.
  const likelyWords = loadPageWords(likely).catch(() => loadPageWords('ru'));
  const root = await pageRoot();
  try {
    const [store, words] = await Promise.all([ahead.store, likelyWords]);
    const page = createPage(store, day, words);
    // What stands around the rows is drawn while they are read, and aside: it would cost the window a picture of its own.
    root.remove();
    render(<App page={page} />, root);
    const { chosen, newest } = await ahead.first;
    const language = chooseLanguage(chosen, navigator.languages);
    page.begin({ chosen, newest, words: language === likely ? words : await loadPageWords(language) });
    render(<App page={page} />, root);
    document.body.append(root);
    const started = page.start();
    store.subscribe((change) => {
      if (concernsLog(change)) void tellLogChange();
    });
    await started;
  } catch (error) {
    const { log, language } = await likelyWords;
    document.documentElement.lang = language;
    document.body.append(root);
    render(<Failure code={toStoreError(error, 'read').code} words={log} />, root);
  }
}
