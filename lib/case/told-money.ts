import type { Money } from '../model/money';
import type { Order } from '../model/order';

type Answers = Readonly<Record<string, string>>;

const SUM = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;

/** A sum as a person types it, `1 958,42`, in the currency of what was read, else in roubles; `null` if it is none. */
export function readSum(typed: string | undefined, read: Money | null): Money | null {
  const parts = typed === undefined ? null : SUM.exec(typed.replace(/[\s₽]/g, ''));
  if (!parts) return null;
  const amount = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return amount > 0 ? { amount, currency: read?.currency ?? 'RUB' } : null;
}

/** What the person says that the whole order cost. */
export function toldMoney({ total }: Answers, read: Money | null): Money | null {
  return readSum(total, read);
}

/** What the person says that the goods of the parcel cost. */
export function toldParcelTotal({ parcelTotal }: Answers, read: Money | null): Money | null {
  return readSum(parcelTotal, read);
}

/** What the order cost, as the person or else the page says; `null` where nobody does. */
export function totalOf(order: Order, answers: Answers): Money | null {
  return toldMoney(answers, order.total) ?? order.total;
}
