import Dexie, { type Table } from 'dexie';
import localforage from 'localforage';
import type { Attempt } from '../../../lib/model/attempt.ts';
import { attemptMoment } from '../../../lib/model/attempt-moment.ts';
import type { Case } from '../../../lib/model/case.ts';
import { makeRow } from '../../../lib/store/case-row.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import type { CaseWithAttempts } from '../../../lib/store/store.ts';

/** A way to keep a log. Each does the same work the way its makers show it. */
export interface Contestant {
  /** Writes one contact; resolves when the disk has it, as far as the library can promise that. */
  add(theCase: Case, attempt: Attempt): Promise<unknown>;
  /** Takes in everything that a backup holds: as objects, or as the text of one. */
  import(files: readonly CaseWithAttempts[], text: string): Promise<unknown>;
  /** The newest contacts. */
  newest(count: number): Promise<readonly Attempt[]>;
  /** How many contacts have a text that holds these letters; asked again, it may use what it keeps in mind. */
  search(letters: string): Promise<number>;
  /** Everything as one text. */
  backup(): Promise<string>;
}

/** This product's own store. What it imports it first reads out of the text of a backup and checks. */
export async function ours(name: string): Promise<Contestant> {
  const store = await openStore({ name, watermark: null });
  return {
    add: (theCase, attempt) => store.addAttempt(theCase, attempt),
    import: async (_files, text) => {
      await store.applyImport(await store.planImport(text));
    },
    newest: (count) => store.latestAttempts(count),
    search: () => Promise.reject(new Error('The page searches, not the store.')),
    backup: () => store.exportAll(),
  };
}

/** The least: bare IndexedDB, a hundred blocks of a thousand contacts, nothing checked. */
export async function floor(name: string): Promise<Contestant> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('blocks', { autoIncrement: true });
      opening.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('moment', 'moment');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const written = (transaction: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const blocks = () =>
    new Promise<Attempt[][]>((resolve, reject) => {
      const reading = database.transaction('blocks').objectStore('blocks').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  let text: string | null = null;
  return {
    add: (theCase, attempt) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ ...attempt, case: theCase, moment: attemptMoment(attempt) });
      return written(transaction);
    },
    import: (files) => {
      const attempts = files.flatMap((file) => file.attempts);
      const transaction = database.transaction(['blocks', 'rows'], 'readwrite');
      for (let from = 0; from < attempts.length; from += 1_000) {
        transaction.objectStore('blocks').put(attempts.slice(from, from + 1_000));
      }
      return written(transaction);
    },
    newest: () => Promise.resolve([]),
    search: async (letters) => {
      text ??= (await blocks()).flatMap((block) => block.map((one) => one.text.toLowerCase())).join('\n');
      let count = 0;
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, text.indexOf('\n', at))) {
        count += 1;
        if (text.indexOf('\n', at) < 0) break;
      }
      return count;
    },
    backup: async () => JSON.stringify(await blocks()),
  };
}

/** Dexie: a record a contact, with indexes, as its documentation begins. */
export async function dexie(name: string): Promise<Contestant> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    attempts: Table<Attempt & { moment: string }, string>;
    cases: Table<Case, string>;
  };
  database.version(1).stores({ attempts: 'id, caseId, orderNumber, moment', cases: 'id, orderNumber' });
  await database.open();
  const row = (attempt: Attempt) => ({ ...attempt, moment: attemptMoment(attempt) });
  return {
    add: (theCase, attempt) =>
      database.transaction('rw', database.attempts, database.cases, async () => {
        await database.cases.put(theCase);
        await database.attempts.put(row(attempt));
      }),
    import: (files) =>
      database.transaction('rw', database.attempts, database.cases, async () => {
        await database.cases.bulkPut(files.map((file) => file.case));
        await database.attempts.bulkPut(files.flatMap((file) => file.attempts.map(row)));
      }),
    newest: (count) => database.attempts.orderBy('moment').reverse().limit(count).toArray(),
    search: (letters) => database.attempts.filter((one) => one.text.toLowerCase().includes(letters)).count(),
    backup: async () => JSON.stringify([await database.cases.toArray(), await database.attempts.toArray()]),
  };
}

/** localForage: an item a case, since an item a contact takes minutes. */
export async function localForage(name: string): Promise<Contestant> {
  const items = localforage.createInstance({ name, driver: localforage.INDEXEDDB });
  const all = async () => {
    const files: CaseWithAttempts[] = [];
    await items.iterate<CaseWithAttempts, void>((file) => void files.push(file));
    return files;
  };
  const attempts = async () => (await all()).flatMap((file) => file.attempts);
  return {
    add: async (theCase, attempt) => {
      const known = await items.getItem<CaseWithAttempts>(theCase.id);
      await items.setItem(theCase.id, { case: theCase, attempts: [...(known?.attempts ?? []), attempt] });
    },
    import: async (files) => {
      for (const file of files) await items.setItem(file.case.id, file);
    },
    newest: async (count) => newestOf(await attempts(), count),
    search: async (letters) => countWith(await attempts(), letters),
    backup: async () => JSON.stringify(await all()),
  };
}

/** One text with everything in it, read and written as a whole: how most extensions begin. */
export async function oneJson(name: string): Promise<Contestant> {
  const items = localforage.createInstance({ name, driver: localforage.INDEXEDDB });
  const read = async () => JSON.parse((await items.getItem<string>('log')) ?? '[]') as CaseWithAttempts[];
  const attempts = async () => (await read()).flatMap((file) => file.attempts);
  return {
    add: async (theCase, attempt) => {
      const files = await read();
      const known = files.find((file) => file.case.id === theCase.id);
      const others = files.filter((file) => file !== known);
      const file = { case: theCase, attempts: [...(known?.attempts ?? []), attempt] };
      await items.setItem('log', JSON.stringify([...others, file]));
    },
    import: (files) => items.setItem('log', JSON.stringify(files)),
    newest: async (count) => newestOf(await attempts(), count),
    search: async (letters) => countWith(await attempts(), letters),
    backup: async () => (await items.getItem<string>('log')) ?? '',
  };
}

function newestOf(attempts: readonly Attempt[], count: number): readonly Attempt[] {
  const moments = new Map(attempts.map((one) => [one, attemptMoment(one)]));
  const moment = (one: Attempt) => moments.get(one) ?? '';
  return attempts.toSorted((a, b) => (moment(a) > moment(b) ? -1 : 1)).slice(0, count);
}

function countWith(attempts: readonly Attempt[], letters: string): number {
  return attempts.filter((one) => one.text.toLowerCase().includes(letters)).length;
}

/** A backup of the product with these cases, as it writes one: a line a case. */
export function backupOf(files: readonly CaseWithAttempts[]): string {
  const head = '{"format":"poryadok-backup","version":1,\n"settings":{"language":null},\n';
  const lines = files.map((file) => makeRow(file.case, file.attempts).text);
  return `${head}"cases":[\n${lines.join(',\n')}\n],\n"orders":[\n\n]}\n`;
}

export { exampleLog } from './example-log.ts';
