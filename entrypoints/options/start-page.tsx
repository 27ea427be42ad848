import { render } from 'preact';
import { tellLogChange } from '../../lib/browser/tell-log-change';
import { concernsLog } from '../../lib/store/changes';
import type { Store } from '../../lib/store/store';
import type { StoreErrorCode } from '../../lib/store/store-error';
import { today } from '../../lib/today';
import { App } from './App';
import { Failure } from './Failure';
import type { ReadAhead } from './first-rows';
import type { PageWords } from './load-words';
import { createPage } from './page-state';

/** Shows the log with what was read ahead, and then reads all of it. */
export async function startPage(root: HTMLElement, store: Store, ahead: ReadAhead): Promise<void> {
  const page = createPage(store, today(), ahead);
  render(<App page={page} />, root);
  const started = page.start();
  store.subscribe((change) => {
    if (concernsLog(change)) void tellLogChange();
  });
  await started;
}

/** Where there is no log to open, says why and what to do. */
export function showFailure(root: HTMLElement, code: StoreErrorCode, words: PageWords): void {
  render(<Failure code={code} words={words.log} />, root);
}
