import { render } from 'preact';
import { type FrontGlance, glanceAtFront } from '../../lib/browser/ask-page';
import { tellLogChange } from '../../lib/browser/tell-log-change';
import type { Words } from '../../lib/i18n/load-words';
import type { IsoDay } from '../../lib/model/day';
import { concernsLog } from '../../lib/store/changes';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { App } from './App';
import { showFront } from './choose-order';
import type { FailureCode } from './failure';
import { followStep } from './follow-step';
import { ownHome } from './own-home';
import { refresh } from './refresh';
import { createSession, type Session } from './session';
import type { Stand } from './stand';

/**
 * Brings together what the page says and what the log remembers, while the words may still be on their way. Gives
 * the way to show it, which resolves once the order stands there.
 */
export function startScreen(
  day: IsoDay,
  asking: Promise<FrontGlance>,
  store: Store | null,
  { isBeside, follow }: Stand,
) {
  const session = createSession(day, followStep);
  // What another window writes down is shown here within a moment.
  store?.subscribe((change) => {
    void refresh(session, store).catch(() => {});
    // An order that was merely read is no case: the number on the icon stays.
    if (concernsLog(change)) void tellLogChange();
  });
  const showing = asking.then((glance) => showFront(session, store, glance));

  return async (root: HTMLElement, words: Words, failure: FailureCode | null): Promise<void> => {
    const home = ownHome(store, isBeside);
    render(<App session={session} store={store} failure={failure} words={words} home={home} />, root);
    await showing;
    follow?.(() => void showFrontPage(session, store));
  };
}

/** Shows what stands in front now; what the person does with an order is not disturbed while it stays there. */
async function showFrontPage(session: Session, store: Store | null): Promise<void> {
  // The rules are those of the day.
  if (today() !== session.today) return location.reload();
  const glance = await glanceAtFront(session.today);
  const { reading } = glance;
  if (reading.order && reading.order.number === session.order.value?.number) return;
  // A page of ours, or of another site, in front: the order that was read last is still what it is about.
  if (reading.page === 'elsewhere' && session.order.value) return;
  session.order.value = null;
  await showFront(session, store, glance);
}
