import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rescueLog } from '../../lib/store/backup/rescue-log';
import { MIGRATIONS } from '../../lib/store/migrations/migrations';
import { type DatabaseExample, restoreDatabase } from './databases/restore-database';
import { makeAttempt, makeCase, openTestStore } from './examples';

const FOLDER = new URL('./databases/', import.meta.url);
const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): DatabaseExample => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

describe('a database of every version ever released', () => {
  it('lies here as an example', () => {
    const versions = examples.map((example) => example.version).sort((a, b) => a - b);
    expect(versions).toEqual(MIGRATIONS.map((_step, index) => index + 1));
  });

  it.each(examples)('opens with all its contents: version $version', async (example) => {
    const name = `version-${example.version}`;
    await restoreDatabase(name, example);
    const store = await openTestStore({ name });
    expect((await store.listCases()).map(({ id }) => id)).toEqual(['case-1', 'case-2']);
    expect((await store.attemptsOfOrder('44563249-0877')).map(({ id }) => id)).toEqual([
      'attempt-1',
      'attempt-2',
    ]);
    expect((await store.lastPrepared())?.id).toBe('attempt-2');
    expect(await store.orderByNumber('1000-0001')).toMatchObject({ placedOn: '2026-11-13' });
    expect(await store.settings()).toEqual({ language: 'en' });
    expect(await store.eachFile(() => undefined)).toEqual({ lost: false, damaged: [], unreadable: [] });
  });
});

it('a row that the disk had changed before is still known as one after it was brought up to date', async () => {
  const [first] = examples;
  if (!first) throw new Error('There is no example.');
  const example = structuredClone(first);
  const row = example.stores.files?.rows[0] as { attempts: { text: string }[] };
  for (const attempt of row.attempts) attempt.text = 'Закзз';
  await restoreDatabase('flipped-long-ago', example);
  const store = await openTestStore({ name: 'flipped-long-ago' });
  expect(await store.eachFile(() => undefined)).toEqual({ lost: false, damaged: ['case-1'], unreadable: [] });
  expect(await store.exportAll()).toContain('Закзз');
});

describe('a migration that fails', () => {
  const broken = [
    async () => {
      throw new Error('broken at once');
    },
    async (database: { deleteObjectStore(name: 'files'): void }) => {
      database.deleteObjectStore('files');
      throw new Error('broken half-way');
    },
  ];

  it.each(broken)('says so and leaves the old data as it was (%#)', async (step) => {
    const name = `broken-${broken.indexOf(step)}`;
    const old = await openTestStore({ name });
    await old.addAttempt(makeCase(), makeAttempt());

    const opening = openTestStore({ name, migrations: [...MIGRATIONS, step] });
    await expect(opening).rejects.toMatchObject({ code: 'migration' });

    const again = await openTestStore({ name });
    expect(await again.attemptsOfCase('case-1')).toEqual([makeAttempt()]);
    // The window that had it open all the time goes on as well.
    expect(await old.caseById('case-1')).toEqual(makeCase());
  });

  it('lets the old data out as a file that any version takes in', async () => {
    const name = 'rescued';
    const old = await openTestStore({ name });
    await old.addAttempt(makeCase(), makeAttempt());
    const fails = async () => Promise.reject(new Error('no luck'));
    await expect(openTestStore({ name, migrations: [...MIGRATIONS, fails] })).rejects.toThrow();
    const text = await rescueLog(name);
    const fresh = await openTestStore();
    await fresh.applyImport(await fresh.planImport(text));
    expect(await fresh.attemptsOfCase('case-1')).toEqual([makeAttempt()]);
    expect(await old.attemptsOfCase('case-1')).toEqual([makeAttempt()]);
  });

  it('is tried again the next time and then succeeds', async () => {
    const name = 'mended';
    const old = await openTestStore({ name });
    await old.addAttempt(makeCase(), makeAttempt());
    const fails = async () => Promise.reject(new Error('no luck'));
    await expect(openTestStore({ name, migrations: [...MIGRATIONS, fails] })).rejects.toThrow();
    const next = await openTestStore({ name, migrations: [...MIGRATIONS, () => undefined] });
    expect(await next.attemptById('attempt-1')).toEqual(makeAttempt());
  });
});

describe('a window that holds the old version and does not let go', () => {
  it('is named as the reason, and the data is migrated when it has gone', async () => {
    const name = 'held';
    const old = await openTestStore({ name });
    await old.addAttempt(makeCase(), makeAttempt());
    old.close();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const migrations = [...MIGRATIONS, () => undefined];
    await expect(openTestStore({ name, migrations })).rejects.toMatchObject({ code: 'blocked' });
    held.close();
    const next = await openTestStore({ name, migrations });
    expect(await next.attemptById('attempt-1')).toEqual(makeAttempt());
  });
});

describe('a database that a newer version of the product has written', () => {
  it('is left alone', async () => {
    const name = 'newer';
    const newer = await openTestStore({ name, migrations: [...MIGRATIONS, () => undefined] });
    await newer.addAttempt(makeCase(), makeAttempt());
    await expect(openTestStore({ name })).rejects.toMatchObject({ code: 'newer' });
    expect(await newer.attemptsOfCase('case-1')).toHaveLength(1);
  });

  it('is not written to by a window of the older version that is still open', async () => {
    const name = 'overtaken';
    const older = await openTestStore({ name });
    await older.addAttempt(makeCase(), makeAttempt());
    const newer = await openTestStore({ name, migrations: [...MIGRATIONS, () => undefined] });
    await expect(older.putCase(makeCase({ id: 'case-2' }))).rejects.toMatchObject({ code: 'newer' });
    expect(await newer.listCases()).toHaveLength(1);
  });
});
