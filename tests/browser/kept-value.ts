import type { Page } from '@playwright/test';

/** A single value that the product keeps by its name, such as `attention`, as it lies on the disk; read by a page of the extension. */
export function keptValue<T>(page: Page, name: string): Promise<T | undefined> {
  return page.evaluate(
    (key) =>
      new Promise<T | undefined>((resolve, reject) => {
        const opening = indexedDB.open('poryadok');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('keep').objectStore('keep').get(key);
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    name,
  );
}

/** Puts such a value there behind the product's back; `undefined` takes it away, as if it had never been kept. */
export function putValue(page: Page, name: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([key, kept]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('poryadok');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('keep', 'readwrite');
          const keep = tx.objectStore('keep');
          if (kept === undefined) keep.delete(key);
          else keep.put(kept, key);
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [name, value] as const,
  );
}
