import { lacksOf } from '../model/lacking';
import type { Order, Parcel } from '../model/order';
import { ADDRESS_LAYOUT, type PageAddress } from '../model/page-address';
import {
  type Disagreement,
  type Layout,
  READ_FIELDS,
  type ReadField,
  type Reading,
  type Witness,
} from '../model/reading';
import type { Told } from './told';
import { type Weighed, weighParcels } from './weigh-parcels';

/** What the witnesses of one order come to, or `null` where nobody but the address says anything. */
export function weighOrder(
  witnesses: readonly Told[],
  address: PageAddress,
  shop: string,
  discarded: readonly Told[],
): Reading | null {
  const placed = witnesses.find((told) => told.placedOn !== null);
  const total = witnesses.find((told) => told.total !== null);
  const weighed = weighParcels(witnesses);
  if (!placed && weighed.length === 0) return null;
  const parcels = weighed.map((one) => one.parcel);
  const numbered = witnesses.find((told) => told.numbers.length > 0);
  const number = address.orderNumber ?? numbered?.numbers[0] ?? null;
  const totalText = total ? undefined : witnesses.find((told) => told.totalText !== undefined)?.totalText;
  const read = {
    placedOn: placed?.placedOn ?? null,
    parcels,
    total: total?.total ?? null,
    ...(totalText !== undefined && { totalText }),
    payment: witnesses.find((told) => told.payment !== 'unknown')?.payment ?? 'unknown',
    shop,
  };
  const order: Order | null = number === null ? null : { number, ...read };
  const winners = winnersOf({
    number: address.orderNumber ? 'address' : numbered?.layout.witness,
    placed: placed?.layout.witness,
    ...parcelWinners(weighed),
    total: total?.layout.witness,
  });
  return {
    page: 'order',
    order,
    orders: [],
    missing: missingOf(order, read),
    witnesses: winners,
    disagreements: disagreementsOf(witnesses, discarded, address, winners),
    layouts: layoutsOf([
      ...(address.orderNumber ? [ADDRESS_LAYOUT] : []),
      ...[...witnesses, ...discarded].map((told) => told.layout),
    ]),
  };
}

function layoutsOf(asked: readonly Layout[]): Reading['layouts'] {
  return Object.fromEntries(asked.map(({ witness, lastKnown }) => [witness, lastKnown]));
}

/** The fields that belong to an order and were not read. Without a number there is no order to speak of. */
function missingOf(order: Order | null, read: Omit<Order, 'number'>): readonly ReadField[] {
  const lacks = new Set<ReadField>(lacksOf({ ...read, number: '' }).map((lack) => lack.field));
  if (order === null) lacks.add('number');
  if (read.parcels.every((parcel) => parcel.items.length === 0)) lacks.add('price');
  return READ_FIELDS.filter((field) => lacks.has(field));
}

function parcelWinners(weighed: readonly Weighed[]) {
  const first = (field: 'status' | 'expected' | 'items'): Witness | undefined =>
    weighed.map((one) => one[field]).find((witness) => witness !== null) ?? undefined;
  const priced = weighed.find((one) => one.parcel.items.some((item) => item.price !== null));
  return {
    status: first('status'),
    expected: first('expected'),
    items: first('items'),
    price: priced?.items ?? undefined,
  };
}

function winnersOf(found: Partial<Record<ReadField, Witness | undefined>>): Reading['witnesses'] {
  const winners: Partial<Record<ReadField, Witness>> = {};
  for (const field of READ_FIELDS) {
    const witness = found[field];
    if (witness) winners[field] = witness;
  }
  return winners;
}

function disagreementsOf(
  witnesses: readonly Told[],
  discarded: readonly Told[],
  address: PageAddress,
  winners: Reading['witnesses'],
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const told of discarded)
    found.push({ field: 'number', winner: 'address', loser: told.layout.witness });
  for (const told of witnesses) {
    if (address.orderNumber && told.numbers.length > 0 && !told.numbers.includes(address.orderNumber)) {
      found.push({ field: 'number', winner: 'address', loser: told.layout.witness });
    }
  }
  const compare = (field: ReadField, saidBy: (told: Told) => string | null): void => {
    const said = witnesses.flatMap((told) => {
      const value = saidBy(told);
      return value === null ? [] : [{ witness: told.layout.witness, value }];
    });
    const winner = said.find((one) => one.witness === winners[field]) ?? said[0];
    if (!winner) return;
    for (const other of said) {
      if (other.value !== winner.value) found.push({ field, winner: winner.witness, loser: other.witness });
    }
  };
  compare('placed', (told) => told.placedOn);
  compare('total', (told) => (told.total ? `${told.total.amount} ${told.total.currency}` : null));
  compare('status', (told) => joined(told, (parcel) => (parcel.status === 'unknown' ? null : parcel.status)));
  compare('expected', (told) => joined(told, (parcel) => parcel.expectedTo));
  compare('items', (told) =>
    joined(told, (parcel) => parcel.items.map((item) => item.sku ?? item.name).join() || null),
  );
  return found;
}

/** What a witness says about all parcels; `null` where it is silent about one, for silence is no objection. */
function joined(told: Told, saidBy: (parcel: Parcel) => string | null): string | null {
  const values = told.parcels.map(saidBy);
  return values.length > 0 && values.every((value) => value !== null) ? [...values].sort().join(' ') : null;
}
