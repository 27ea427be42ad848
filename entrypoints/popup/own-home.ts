import { lazy } from '../../components/shared/lazy';
import { openLog } from '../../lib/browser/open-log';
import type { Store } from '../../lib/store/store';
import type { Home } from './home';
import { ownParts } from './own-parts';
import { letterFrom } from './use-letter';

// Most texts need no warning.
const Flaws = lazy(async () => (await import('./FlawsPart')).FlawsPart);

/** A window of the extension as the screen's home. */
export function ownHome(store: Store | null): Home {
  return {
    useLetter: letterFrom(store),
    openLog: (place) => void openLog(place),
    Flaws,
    ownWindow: { store, parts: ownParts },
    Elsewhere: null,
  };
}
