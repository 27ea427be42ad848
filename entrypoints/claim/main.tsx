import '../../components/style/tokens.css';
import '../../components/style/base.css';
import './claim.css';
import { render } from 'preact';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import { loadPapersWords } from '../../lib/i18n/load-papers-words';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';
import { App } from './App';

/** Opens the log and shows the paper that the address names; where the log does not open, says what helps. */
async function open(root: HTMLElement): Promise<void> {
  let store: Store | null = null;
  let chosen = null;
  try {
    store = await openStore();
    chosen = (await store.settings()).language;
  } catch {
    store = null;
  }
  const language = chooseLanguage(chosen, navigator.languages);
  const words = await loadPapersWords(language);
  document.documentElement.lang = language;
  render(
    store ? <App store={store} words={words} language={language} /> : <p role="alert">{words.noLog}</p>,
    root,
  );
  // Another address typed into this tab is another paper.
  window.addEventListener('hashchange', () => location.reload());
}

const root = document.getElementById('app');
if (root) void open(root);
