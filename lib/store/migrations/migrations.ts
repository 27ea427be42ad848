import type { Database, Upgrade } from '../schema';
import { toVersion1 } from './version-1';
import { toVersion2 } from './version-2';
import { toVersion3 } from './version-3';

/**
 * Brings a database from the version before to this one. Runs inside the upgrade's transaction and may
 * await nothing but that transaction's own requests. Throwing leaves the database as it was.
 */
export type Migration = (database: Database, transaction: Upgrade) => void | Promise<void>;

/** In order: the first makes version 1. A version that was released is never changed again. */
export const MIGRATIONS: readonly Migration[] = [toVersion1, toVersion2, toVersion3];
