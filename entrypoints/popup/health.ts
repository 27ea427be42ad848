import type { IsoDay } from '../../lib/model/day';
import { doubtsOf } from '../../lib/model/doubts';
import { type Lack, lacksOf } from '../../lib/model/lacking';
import type { Order } from '../../lib/model/order';
import type { ReadField, Reading } from '../../lib/model/reading';
import type { Session } from './session';

/** What is to be said of how well the page was read. */
export interface Health {
  /** What the page says in two ways. */
  readonly doubtful: readonly ReadField[];
  /** What nobody knows, neither the page nor an earlier visit: this is asked for, at one parcel at a time. */
  readonly asks: readonly Ask[];
  /** The day on which the newest layout that the page was read by was last known. */
  readonly lastKnown: IsoDay | null;
}

export interface Ask {
  readonly field: ReadField;
  readonly parcel: number | null;
}

/** Empty where the order was typed in or chosen from a list: no page of its own was read. */
export function healthOf(session: Session, order: Order, reading: Reading): Health {
  if (!reading.order) return { doubtful: [], asks: [], lastKnown: null };
  const shown = session.parcel.value ? order.parcels.indexOf(session.parcel.value) : 0;
  const doubtful = doubtsOf(reading);
  const lacks = lacksOf(order).filter((lack) => lack.text === null && reading.missing.includes(lack.field));
  return {
    doubtful,
    asks: [...atOneParcel(lacks, shown), ...doubtsAt(doubtful, shown)],
    lastKnown: Object.values(reading.layouts).sort().at(-1) ?? null,
  };
}

/** The parcel on the screen first; where it lacks nothing, the first one that does. */
function atOneParcel(lacks: readonly Lack[], shown: number): readonly Ask[] {
  const own = lacks.filter((lack) => lack.parcel !== null);
  const parcel = own.some((lack) => lack.parcel === shown) ? shown : (own[0]?.parcel ?? null);
  return lacks.filter((lack) => lack.parcel === null || lack.parcel === parcel);
}

function doubtsAt(doubtful: readonly ReadField[], shown: number): readonly Ask[] {
  return doubtful.map((field) => ({
    field,
    parcel: field === 'status' || field === 'expected' ? shown : null,
  }));
}
