/** A database as it lay on a disk: what its version made, and invented rows in it. */
export interface DatabaseExample {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly indexes: Readonly<Record<string, string>>;
        /** Rows; where there is no key path, pairs of key and value. */
        readonly rows: readonly unknown[];
      }
    >
  >;
}

/**
 * Puts the database in the place of whatever bears its name, by the browser's own means: today's code must
 * not help yesterday's data. Both wishes are uttered in one breath, as the browser fulfils them in their
 * order: between them no other window can make its newer one.
 */
export function restoreDatabase(name: string, example: DatabaseExample): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name);
    const request = indexedDB.open(name, example.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [storeName, { keyPath, indexes, rows }] of Object.entries(example.stores)) {
        const store = request.result.createObjectStore(storeName, keyPath === null ? {} : { keyPath });
        for (const [indexName, path] of Object.entries(indexes)) store.createIndex(indexName, path);
        for (const row of rows) {
          if (keyPath !== null) store.put(row);
          else if (Array.isArray(row)) store.put(row[1], row[0]);
        }
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
