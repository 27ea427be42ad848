import type { Parcel } from './order';

/** A parcel of which at most the number of its posting is known. */
export function numberedParcel(posting: string | null): Parcel {
  return {
    shipmentId: null,
    posting,
    status: 'unknown',
    statusText: null,
    expectedFrom: null,
    expectedTo: null,
    receivedOn: null,
    cancelledOn: null,
    storageUntil: null,
    items: [],
  };
}
