import type { Attempt } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import type { Log } from './log';
import type { Session } from './session';

/** What is remembered about an order. */
interface OrderLog {
  readonly cases: readonly Case[];
  readonly attempts: readonly Attempt[];
}

export const NO_LOG: OrderLog = { cases: [], attempts: [] };

export async function logOfOrder(store: Log, number: string): Promise<OrderLog> {
  const [cases, attempts] = await Promise.all([store.casesOfOrder(number), store.attemptsOfOrder(number)]);
  return { cases, attempts };
}

/** Reads again what is remembered about the order that is shown. */
export async function refresh(session: Session, store: Log): Promise<void> {
  const number = session.order.value?.number;
  if (number === undefined) return;
  const { cases, attempts } = await logOfOrder(store, number);
  if (session.order.value?.number !== number) return;
  session.cases.value = cases;
  session.attempts.value = attempts;
}
