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

/** Takes that value away behind the product's back, as if it had never been kept. */
export function dropValue(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (key) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('poryadok');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('keep', 'readwrite');
          tx.objectStore('keep').delete(key);
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    name,
  );
}
