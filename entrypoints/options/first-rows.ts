import { rowsIn } from '../../components/log/visible-rows';
import type { Attempt } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';

/** Contacts that are read before all others: as many as the window shows. */
export function rowsInWindow(): number {
  return rowsIn(window.innerHeight);
}

/** What is read while the page's code is still on its way. */
export interface FirstRows {
  readonly store: Store;
  /** The language the person chose; `null`: the browser's. */
  readonly chosen: Language | null;
  /** The newest contacts. */
  readonly newest: readonly Attempt[];
}

/** Opens the log and reads what a window shows of it. Rejects with a `StoreError`. */
export async function readFirstRows(): Promise<FirstRows> {
  const store = await openStore();
  const [{ language }, newest] = await Promise.all([
    store.settings(),
    // A damaged row among them: the whole reading that follows finds out which.
    store.latestAttempts(rowsInWindow()).catch(() => []),
  ]);
  return { store, chosen: language, newest };
}
