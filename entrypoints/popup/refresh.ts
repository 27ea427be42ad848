import type { Store } from '../../lib/store/store';
import type { Session } from './session';

/** Reads again what is remembered about the order that is shown. */
export async function refresh(session: Session, store: Store): Promise<void> {
  const number = session.order.value?.number;
  if (number === undefined) return;
  const [cases, attempts] = await Promise.all([store.casesOfOrder(number), store.attemptsOfOrder(number)]);
  if (session.order.value?.number !== number) return;
  session.cases.value = cases;
  session.attempts.value = attempts;
}
