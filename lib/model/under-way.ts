import type { OrderStatus } from './order';

/** True while the parcel is still to come, so that a promised day belongs to it. */
export function isUnderWay(status: OrderStatus): boolean {
  return ['created', 'assembling', 'handed-over', 'in-transit', 'with-courier', 'unknown'].includes(status);
}
