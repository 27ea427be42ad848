import { rowsIn } from '../../components/log/visible-rows';
import type { Attempt } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';

/** Rows of a window that says it has no height, such as a tab that was opened behind. */
const FEWEST = 10;

/** Contacts that are read before all others: as many as the window shows. */
export function rowsInWindow(): number {
  return Math.max(FEWEST, rowsIn(window.innerHeight));
}

/** What a window shows of the log at first. */
export interface FirstRows {
  /** The language the person chose; `null`: the browser's. */
  readonly chosen: Language | null;
  /** The newest contacts. */
  readonly newest: readonly Attempt[];
}

/** What is read while the page's code is still on its way. Both reject with a `StoreError`. */
export interface ReadAhead {
  /** The log, open, and the rows asked for: what is drawn meanwhile holds them up no more. */
  readonly store: Promise<Store>;
  readonly first: Promise<FirstRows>;
}

/** Opens the log and reads what a window shows of it. */
export function readAhead(): ReadAhead {
  const opening = openStore();
  const first = opening.then(readFirstRows);
  const store = opening.then(async (opened) => {
    await new Promise((resolve) => setTimeout(resolve));
    return opened;
  });
  // Whoever waits for them says what is wrong.
  for (const each of [first, store]) each.catch(() => undefined);
  return { store, first };
}

async function readFirstRows(store: Store): Promise<FirstRows> {
  const [newest, { language }] = await Promise.all([
    // A damaged row among them: the whole reading that follows finds out which.
    store.latestAttempts(rowsInWindow()).catch(() => []),
    store.settings(),
  ]);
  return { chosen: language, newest };
}
