import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rescueLog } from '../../lib/store/backup/rescue-log';
import { localWatermark } from '../../lib/store/health';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

afterEach(() => {
  vi.restoreAllMocks();
});

function failing(name: string): () => never {
  return () => {
    throw new DOMException('injected', name);
  };
}

describe('a full disk', () => {
  it('is said, loses nothing, and does not spoil the next press', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(failing('QuotaExceededError'));
    await expect(store.appendEvent('attempt-1', sent())).rejects.toMatchObject({ code: 'full' });
    expect((await store.attemptById('attempt-1'))?.events).toEqual([prepared()]);
    await store.appendEvent('attempt-1', sent());
    expect((await store.attemptById('attempt-1'))?.events).toEqual([prepared(), sent()]);
  });

  it('that shows only when the transaction is to end is said as well', async () => {
    const store = await openTestStore();
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
      Object.defineProperty(this, 'error', { get: () => new DOMException('', 'QuotaExceededError') });
      this.abort();
    });
    await expect(store.addAttempt(makeCase(), makeAttempt())).rejects.toMatchObject({ code: 'full' });
    expect(await store.listCases()).toEqual([]);
  });

  it('during an import leaves all as it was', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    const other = await openTestStore();
    for (const id of ['case-2', 'case-3', 'case-4']) await other.putCase(makeCase({ id }));
    const plan = await store.planImport(await other.exportAll());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put')
      .mockImplementationOnce(put)
      .mockImplementationOnce(put)
      .mockImplementationOnce(failing('QuotaExceededError'));
    await expect(store.applyImport(plan)).rejects.toMatchObject({ code: 'full' });
    expect((await store.listCases()).map(({ id }) => id)).toEqual(['case-1']);
  });
});

describe('a connection the browser has lost', () => {
  it('is opened anew, and the write arrives once', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase());
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(failing('InvalidStateError'));
    await store.addAttempt(makeCase(), makeAttempt());
    expect(await store.attemptsOfCase('case-1')).toEqual([makeAttempt()]);
  });

  it('that stays lost is said', async () => {
    const store = await openTestStore();
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction');
    broken.mockImplementation(failing('InvalidStateError'));
    await expect(store.putCase(makeCase())).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.listCases()).rejects.toMatchObject({ code: 'unavailable' });
    broken.mockRestore();
    await store.putCase(makeCase());
    expect(await store.listCases()).toHaveLength(1);
  });

  it('does not hide that the case to be changed is missing', async () => {
    const store = await openTestStore();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await expect(store.appendEvent('nobody', sent())).rejects.toMatchObject({ code: 'missing' });
    expect(transactions).toHaveBeenCalledTimes(1);
  });
});

describe('a row that cannot be read', () => {
  it('is named as damage', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase());
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing('UnknownError'));
    await expect(store.listCases()).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('a disk with one bad row', () => {
  it('gives all other rows, names the bad one, and lets the rest be saved', async () => {
    const store = await openTestStore();
    for (const id of ['case-1', 'case-2', 'case-3']) await store.putCase(makeCase({ id }));
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore) {
      if (this.name === 'files') throw new DOMException('', 'UnknownError');
      return this.getAllKeys();
    });
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'case-2') throw new DOMException('', 'UnknownError');
      return get.call(this, key);
    });
    const read: string[] = [];
    const health = await store.eachFile((files) => read.push(...files.map((file) => file.case.id)));
    expect(read).toEqual(['case-1', 'case-3']);
    expect(health).toEqual({ lost: false, damaged: [], unreadable: ['case-2'] });

    const text = await store.exportAll();
    vi.restoreAllMocks();
    const other = await openTestStore();
    await other.applyImport(await other.planImport(text));
    expect((await other.listCases()).map(({ id }) => id)).toEqual(['case-1', 'case-3']);
  });
});

describe('a browser that gives no database', () => {
  it('is named as that', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failing('InvalidStateError'));
    await expect(openTestStore()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is told apart from a browser that cannot get at its file', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failing('UnknownError'));
    await expect(openTestStore()).rejects.toMatchObject({ code: 'disk' });
  });
});

describe('what was written and is not there any more', () => {
  function memory() {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  }

  it('is missed: fewer cases than the last write left', async () => {
    const watermark = localWatermark(memory());
    const store = await openTestStore({ watermark });
    await store.putCase(makeCase());
    await store.putCase(makeCase({ id: 'case-2' }));
    expect(await store.eachFile(() => undefined)).toEqual({ lost: false, damaged: [], unreadable: [] });

    const emptied = await openTestStore({ watermark });
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: true });
    await emptied.deleteAll();
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: false });
  });

  it('is not missed where the browser lets nobody keep a number beside the database', async () => {
    const watermark = localWatermark({
      getItem: failing('SecurityError'),
      setItem: failing('SecurityError'),
    });
    const store = await openTestStore({ watermark });
    await store.putCase(makeCase());
    expect(await store.eachFile(() => undefined)).toEqual({ lost: false, damaged: [], unreadable: [] });
  });

  it('is missed where the browser itself says that it started afresh', async () => {
    const dispatch = IDBOpenDBRequest.prototype.dispatchEvent;
    vi.spyOn(IDBOpenDBRequest.prototype, 'dispatchEvent').mockImplementation(function (
      this: IDBOpenDBRequest,
      event,
    ) {
      return dispatch.call(this, Object.assign(event, { dataLoss: 'total' }));
    });
    const store = await openTestStore();
    expect(await store.eachFile(() => undefined)).toMatchObject({ lost: true });
  });

  /** Changes the text of the row of `case-1`, as a bad disk would. */
  async function spoil(name: string, from: string, to: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const tx = request.result.transaction('files', 'readwrite');
        const get = tx.objectStore('files').get('case-1');
        get.onsuccess = () => {
          expect(get.result.text).toContain(from);
          tx.objectStore('files').put({ ...get.result, text: get.result.text.replace(from, to) });
        };
        tx.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }

  it('is named where bits of a row have changed, and the rest stays readable', async () => {
    const name = 'flipped';
    const store = await openTestStore({ name });
    await store.addAttempt(makeCase(), makeAttempt());
    await store.putCase(makeCase({ id: 'case-2' }));
    await spoil(name, 'Заказ', 'Закзз');
    expect(await store.eachFile(() => undefined)).toEqual({
      lost: false,
      damaged: ['case-1'],
      unreadable: [],
    });
    expect(await store.listCases()).toHaveLength(2);
    expect(await store.exportAll()).toContain('Закзз');
  });

  it('is named where they have made a row unreadable, and every other one is read and saved', async () => {
    const name = 'unreadable';
    const store = await openTestStore({ name });
    await store.addAttempt(makeCase(), makeAttempt());
    await store.putCase(makeCase({ id: 'case-2' }));
    await spoil(name, '{"attempts"', '["attempts"');
    const read: string[] = [];
    const health = await store.eachFile((files) => read.push(...files.map((file) => file.case.id)));
    expect(health).toEqual({ lost: false, damaged: [], unreadable: ['case-1'] });
    expect(read).toEqual(['case-2']);
    for (const text of [await store.exportAll(), await rescueLog(name)]) {
      const other = await openTestStore();
      await other.applyImport(await other.planImport(text));
      expect((await other.listCases()).map(({ id }) => id)).toEqual(['case-2']);
    }
  });
});
