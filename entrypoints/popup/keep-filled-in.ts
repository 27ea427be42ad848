import { batch } from '@preact/signals';
import type { Order } from '../../lib/model/order';
import type { ReadField } from '../../lib/model/reading';
import { now } from '../../lib/today';
import type { Log } from './log';
import type { Session } from './session';

/**
 * Keeps what the person has filled in of the order on the screen; what they chose there stays. The fields are
 * missing or doubtful no longer.
 */
export async function keepFilledIn(
  session: Session,
  store: Log | null,
  order: Order,
  fields: readonly ReadField[],
): Promise<void> {
  // The step needs no memory: a failing store is reported when something is written.
  const known = await (store?.rememberOrder(order, now()).catch(() => order) ?? order);
  batch(() => {
    session.order.value = known;
    const reading = session.reading.value;
    if (!reading || fields.length === 0) return;
    const isOpen = (field: ReadField) => !fields.includes(field);
    session.reading.value = {
      ...reading,
      missing: reading.missing.filter(isOpen),
      disagreements: reading.disagreements.filter((one) => isOpen(one.field)),
    };
  });
}
