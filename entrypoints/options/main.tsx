import '../../components/style/tokens.css';
import '../../components/style/base.css';
import './options.css';
import { render } from 'preact';
import { tellLogChange } from '../../lib/browser/tell-log-change';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { concernsLog } from '../../lib/store/changes';
import { openStore } from '../../lib/store/open-store';
import { toStoreError } from '../../lib/store/store-error';
import { today } from '../../lib/today';
import { App } from './App';
import { Failure } from './Failure';
import { loadPageWords } from './load-words';
import { createPage } from './page-state';

/** Opens the log and shows it; where there is none to open, says why and what to do. */
async function open(root: HTMLElement): Promise<void> {
  try {
    const store = await openStore();
    const page = await createPage(store, today());
    render(<App page={page} />, root);
    await page.start();
    store.subscribe((change) => {
      if (concernsLog(change)) void tellLogChange();
    });
  } catch (error) {
    const words = await loadPageWords(chooseLanguage(null, navigator.languages));
    render(<Failure code={toStoreError(error, 'read').code} words={words.log} />, root);
  }
}

const root = document.getElementById('app');
if (root) void open(root);
