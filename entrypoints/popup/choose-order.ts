import { batch } from '@preact/signals';
import type { FrontGlance } from '../../lib/browser/ask-page';
import { problemDraftName } from '../../lib/model/draft-name';
import type { Order } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { Reading } from '../../lib/model/reading';
import { now } from '../../lib/today';
import type { Log } from './log';
import { logOfOrder, NO_LOG } from './refresh';
import type { Session } from './session';

/** Shows what the page gave: its order, the choice where it holds several, or the form. */
export async function showReading(session: Session, store: Log | null, reading: Reading): Promise<void> {
  const order = reading.order ?? (reading.orders.length === 1 ? (reading.orders[0] ?? null) : null);
  if (order) await showOrder(session, store, order);
  session.reading.value = reading;
}

/** Shows what the page in front gave; where more may come, the form waits with the person for it. */
export async function showFront(
  session: Session,
  store: Log | null,
  { tab, reading, settled }: FrontGlance,
): Promise<void> {
  session.tab.value = tab;
  session.waiting.value = !settled;
  await showReading(session, store, reading);
}

/**
 * Shows an order together with what is remembered about it. What an earlier visit read and this page
 * lacks (a list shows no names of goods) is taken from there.
 */
export async function showOrder(session: Session, store: Log | null, order: Order): Promise<void> {
  // The step and the message need no memory: a failing store is reported when something is written.
  const [known, log, kept] = await Promise.all([
    store?.rememberOrder(order, now()).catch(() => order) ?? order,
    store ? logOfOrder(store, order.number).catch(() => NO_LOG) : NO_LOG,
    store?.draft(problemDraftName(order.number)).catch(() => null),
  ]);
  // Chosen before, when there was no case yet; a case says by itself what it is about. Nobody but the screen writes it.
  const chosen = log.cases.length === 0 && kept ? (kept as ProblemId) : null;
  batch(() => {
    session.order.value = known;
    session.chosenParcel.value = null;
    session.chosenProblem.value = chosen;
    session.chosenRung.value = null;
    session.chosenCase.value = null;
    session.cases.value = log.cases;
    session.attempts.value = log.attempts;
    session.typing.value = false;
  });
}
