import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Order } from '../model/order';
import type { CaseFile } from './case-file';

/** An order as it was last read, whether or not there is a case about it. */
export interface OrderRow {
  readonly number: string;
  readonly order: Order;
  /** When it was read, `''` where the caller did not say: of two copies the later wins. */
  readonly at: string;
}

/** Everything the product keeps. What each row holds is written down where the row is made. */
export interface Schema extends DBSchema {
  /** One row a case with all its attempts: a twentieth of the rows that one row an attempt would need. */
  files: {
    key: string;
    value: CaseFile;
    indexes: { orderNumber: string; newest: string; pending: string };
  };
  orders: { key: string; value: OrderRow };
  /** Single values by name, such as the settings. */
  keep: { key: string; value: unknown };
}

export type Room = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading<Rooms extends Room> = IDBPTransaction<Schema, Rooms[], 'readonly'>;
export type Writing<Rooms extends Room> = IDBPTransaction<Schema, Rooms[], 'readwrite'>;
export type Upgrade = IDBPTransaction<Schema, Room[], 'versionchange'>;

export const DATABASE_NAME = 'poryadok';
