import { openDB } from 'idb';
import type { Migration } from './migrations/migrations';
import type { Database, Reading, Room, Schema, Upgrade, Writing } from './schema';
import { StoreError, toStoreError } from './store-error';

/**
 * One open database, and the manners of using it: a transaction at a time, strict durability for
 * writes, opened anew once where the browser has lost it.
 */
export class Connection {
  /** The browser said while opening that it had thrown away what was stored. */
  lostData = false;

  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #opening: Promise<Database> | null = null;

  constructor(name: string, migrations: readonly Migration[]) {
    this.#name = name;
    this.#migrations = migrations;
  }

  /** Opens the database now, so that a failure is known before the first use. */
  async open(): Promise<void> {
    await this.#database();
  }

  close(): void {
    this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = null;
  }

  /** Reads in one transaction: what it gives belongs together. */
  read<Rooms extends Room, T>(rooms: Rooms[], work: (tx: Reading<Rooms>) => Promise<T>): Promise<T> {
    return this.#twice('read', async (database) => work(database.transaction(rooms, 'readonly')));
  }

  /**
   * Writes in one transaction with strict durability and resolves after its `complete`: all of it is on
   * the disk, or none. `work` may run twice and must give the same result when it does.
   */
  write<Rooms extends Room, T>(rooms: Rooms[], work: (tx: Writing<Rooms>) => Promise<T>): Promise<T> {
    return this.#twice('write', async (database) => {
      const tx = database.transaction(rooms, 'readwrite', { durability: 'strict' });
      // The rejection is met below; a promise nobody waits for would be reported as unhandled.
      tx.done.catch(() => undefined);
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (cause) {
        throw abort(tx, cause);
      }
    });
  }

  /**
   * After a full disk or a cleared storage a connection answers `InvalidStateError` for ever and does
   * not say that it is closed, so a failed connection is given up, and the work is tried on a new one. A
   * full disk is not tried again, but the next press finds a new connection.
   */
  async #twice<T>(moment: 'read' | 'write', work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#database());
    } catch (cause) {
      const error = toStoreError(cause, moment);
      if (cause instanceof StoreError) throw error;
      this.close();
      if (error.code === 'full') throw error;
    }
    const database = await this.#database();
    try {
      return await work(database);
    } catch (cause) {
      throw toStoreError(cause, moment);
    }
  }

  #database(): Promise<Database> {
    if (this.#opening) return this.#opening;
    const opening = this.#openAnew();
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }

  async #openAnew(): Promise<Database> {
    let migrationFailure: unknown = null;
    let refuse: (error: StoreError) => void = () => undefined;
    const refused = new Promise<never>((_resolve, reject) => {
      refuse = reject;
    });
    try {
      const opened = openDB<Schema>(this.#name, this.#migrations.length, {
        upgrade: async (database, from, _to, transaction, event) => {
          this.lostData ||= 'dataLoss' in event && event.dataLoss === 'total';
          try {
            await migrate(this.#migrations, from, database, transaction);
          } catch (cause) {
            migrationFailure = cause;
            transaction.done.catch(() => undefined);
            transaction.abort();
          }
        },
        blocked: () => refuse(new StoreError('blocked')),
        // Another window wants to bring the data up to date: this one must not stand in its way.
        blocking: () => this.close(),
        terminated: () => this.close(),
      });
      return await Promise.race([opened, refused.catch((error) => closeLater(opened, error))]);
    } catch (cause) {
      if (migrationFailure !== null) throw new StoreError('migration', migrationFailure);
      throw toStoreError(cause, 'open');
    }
  }
}

async function migrate(
  migrations: readonly Migration[],
  from: number,
  database: Database,
  transaction: Upgrade,
): Promise<void> {
  for (const step of migrations.slice(from)) await step(database, transaction);
}

/** An opening that was given up may still succeed: then nobody would ever close it. */
function closeLater(opened: Promise<Database>, error: unknown): never {
  opened.then((database) => database.close()).catch(() => undefined);
  throw error;
}

/** Ends the transaction, and gives the reason that tells most: its own error knows of a full disk. */
function abort(tx: { abort(): void; readonly error: DOMException | null }, cause: unknown): unknown {
  try {
    tx.abort();
  } catch {
    // It had ended by itself, and says why.
  }
  return cause instanceof StoreError ? cause : (tx.error ?? cause);
}
