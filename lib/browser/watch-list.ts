import type { ListGlance } from '../model/list-marks';
import { isFirstInPage } from './first-in-page';
import { onSayAgain } from './hear-say-again';
import { onPageMove } from './page-moves';
import { tellBackground } from './tell-background';
import { listenWhileAlive } from './while-alive';

export interface ListPage {
  readonly isList: () => boolean;
  /** Its links to orders: cheap. */
  readonly links: () => readonly Element[];
  readonly glance: (links: readonly Element[]) => ListGlance;
}

/** What goes with rows that come later: their pictures arrive, or the person has scrolled. Nothing is watched for it. */
const ROWS_MAY_HAVE_COME = ['load', 'error', 'scrollend'];

/**
 * Tells the background which orders stand on the list of orders, and again when rows were added, the log has changed or
 * the person comes back. No observer and no timer: it goes by what the browser tells of anyway. On other pages it waits
 * for the address to become the list's.
 */
export function watchList({ isList, links, glance }: ListPage): void {
  if (!isFirstInPage('list-watcher')) return;
  let told = 0;
  let ends: readonly (() => void)[] = [];

  const look = () => {
    const seen = links();
    if (seen.length === told) return;
    told = seen.length;
    if (told > 0) void tellBackground({ type: 'list-reached', ...glance(seen) });
  };
  const lookAgain = () => {
    told = 0;
    if (isList()) look();
  };
  const stand = () => {
    const onList = isList();
    if (onList === ends.length > 0) return lookAgain();
    told = 0;
    for (const end of ends) end();
    ends = onList
      ? [
          ...ROWS_MAY_HAVE_COME.map((event) =>
            listenWhileAlive(document, event, look, { capture: true, passive: true }),
          ),
          listenWhileAlive(document, 'visibilitychange', () => {
            if (document.visibilityState === 'visible') lookAgain();
          }),
        ]
      : [];
    if (ends.length > 0) look();
  };
  onSayAgain(lookAgain);
  onPageMove(stand);
  stand();
}
