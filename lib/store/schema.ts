import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { Evidence } from '../model/evidence';
import type { Mark } from '../model/mark';
import type { Order } from '../model/order';
import type { CaseRow } from './case-row';

/** An order as it was last read, whether or not there is a case about it. */
export interface OrderRow {
  readonly number: string;
  readonly order: Order;
  /** When it was read, `''` where the caller did not say: of two copies the later wins. */
  readonly at: string;
}

/** What was thrown away or merged into another case, whole, until the bin is emptied. */
export type BinRow = {
  readonly id: string;
  /** The case it is, or belongs to. */
  readonly caseId: string;
} & (
  | { readonly kind: 'case'; readonly case: Case; readonly attempts: readonly Attempt[] }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
);

/** Everything the product keeps. What each row holds is written down where the row is made. */
export interface Schema extends DBSchema {
  /** One row a case with all its attempts: a twentieth of the rows that one row an attempt would need. */
  files: {
    key: string;
    value: CaseRow;
    indexes: { orderNumber: string; newest: string; pending: string };
  };
  orders: { key: string; value: OrderRow };
  /** Single values by name, such as the settings. */
  keep: { key: string; value: unknown };
  /** What is known of each piece of evidence, with a small picture of it. */
  evidence: { key: string; value: Evidence; indexes: { caseId: string } };
  /** The bytes of evidence by its id, read one by one and never with a list. */
  blobs: { key: string; value: Uint8Array<ArrayBuffer> };
  bin: { key: string; value: BinRow; indexes: { caseId: string } };
  /** They stay when the bin is emptied. */
  marks: { key: string; value: Mark };
}

export type Room = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading<Rooms extends Room> = IDBPTransaction<Schema, Rooms[], 'readonly'>;
export type Writing<Rooms extends Room> = IDBPTransaction<Schema, Rooms[], 'readwrite'>;
export type Upgrade = IDBPTransaction<Schema, Room[], 'versionchange'>;

export const DATABASE_NAME = 'poryadok';
