import { lazy } from '../../components/shared/lazy';
import { openLog } from '../../lib/browser/open-log';
import { openSidePanel } from '../../lib/browser/side-panel';
import type { Store } from '../../lib/store/store';
import type { Home } from './home';
import { ownParts } from './own-parts';
import { letterFrom } from './use-letter';

// Most texts need no warning.
const Flaws = lazy(async () => (await import('./FlawsPart')).FlawsPart);

/** The popup makes room for the panel beside the page. */
async function openBeside(): Promise<void> {
  await openSidePanel();
  window.close();
}

/** A window of the extension as the screen's home. */
export function ownHome(store: Store | null, isBeside: boolean): Home {
  return {
    useLetter: letterFrom(store),
    openLog: (place) => void openLog(place),
    Flaws,
    ownWindow: { store, parts: ownParts, openBeside: isBeside ? null : openBeside },
    Insert: null,
    Elsewhere: null,
  };
}
