import { findMarkedNumbers, findNumbers, type NumberInText, shipmentIdInLink } from '../text/read-numbers';

/** The orders that a row's link names. */
export interface OrderLink {
  readonly numbers: readonly NumberInText[];
  readonly shipmentId: string | null;
}

/**
 * Reads `/my/orderdetails/?order=…&postingId=…` and, of rows with several parcels,
 * `v2/cacheOrderProducts?data=<base64url of {"postings":[…],"orderIds":[…]}>`.
 */
export function readOrderLink(link: string): OrderLink {
  const packed = /cacheOrderProducts\?(?:[^#]{0,400}&)?data=([\w\-%+/=]{8,20000})/i.exec(link)?.[1];
  if (packed) return { numbers: findNumbers(unpack(packed)), shipmentId: null };
  const numbers = findMarkedNumbers(link.slice(0, 2_000)).map((order) => ({ order, posting: null }));
  return { numbers, shipmentId: numbers.length > 0 ? shipmentIdInLink(link) : null };
}

function unpack(data: string): string {
  try {
    return atob(decodeURIComponent(data).replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  } catch {
    return '';
  }
}
