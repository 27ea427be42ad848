import {
  ORDER_STATUSES,
  type OrderStatus,
  PAYMENT_STATES,
  type Parcel,
  type PaymentState,
} from '../model/order';

type Answers = Readonly<Record<string, string>>;

/** Who sold the goods: Ozon itself, or a seller on its marketplace. */
export const SOLD_BY = ['ozon', 'seller'] as const;
export type SoldBy = (typeof SOLD_BY)[number];

/** Facts of the order that the person said otherwise than the page. An answer that is none of the known ones says nothing. */

export function toldStatus({ status }: Answers): OrderStatus | null {
  return ORDER_STATUSES.find((one) => one === status) ?? null;
}

export function toldPayment({ payment }: Answers): PaymentState | null {
  return PAYMENT_STATES.find((one) => one === payment) ?? null;
}

export function toldSoldBy({ soldBy }: Answers): SoldBy | null {
  return SOLD_BY.find((one) => one === soldBy) ?? null;
}

const OZON = /^(ozon|озон)$|интернет решения/i;

/** `null` where an item names no seller, or where they differ. */
export function soldByAsRead(parcels: readonly Parcel[]): SoldBy | null {
  let sold: SoldBy | null = null;
  for (const { items } of parcels) {
    for (const { seller } of items) {
      if (!seller?.trim()) return null;
      const by: SoldBy = OZON.test(seller.trim()) ? 'ozon' : 'seller';
      if (sold !== null && sold !== by) return null;
      sold = by;
    }
  }
  return sold;
}
