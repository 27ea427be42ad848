import type { Attempt } from '../../../lib/model/attempt.ts';
import { attemptMoment } from '../../../lib/model/attempt-moment.ts';
import { type Contestant, dexie, localForage, oneJson } from './contestants.ts';

/*
 * What a page of each contestant does when it is opened: it reads the newest fifty contacts and shows them. The address
 * says who and of which database: `bench-page.html?dexie=bench-dexie-0`. Without that the page stays empty.
 */
const [[who, where] = []] = [...new URLSearchParams(location.search)];
if (who && where) void show(who, where);

async function show(who: string, where: string): Promise<void> {
  const newest = who === 'floor' ? await newestByIndex(where) : await (await open(who)(where)).newest(50);
  const list = document.createElement('ul');
  for (const attempt of newest) {
    const row = document.createElement('li');
    row.dataset.testid = 'attempt-row';
    row.textContent = `${attempt.events[0]?.on} ${attempt.orderNumber} ${attempt.channel} ${attempt.text}`;
    list.append(row);
  }
  document.body.append(list);
}

function open(who: string): (name: string) => Promise<Contestant> {
  if (who === 'dexie') return dexie;
  if (who === 'localForage') return localForage;
  if (who === 'oneJson') return oneJson;
  throw new Error(`Nobody is called ${who}.`);
}

/** The least: the product's own rows by their index, without a library and without a check. */
function newestByIndex(name: string): Promise<readonly Attempt[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const found: Attempt[] = [];
      const files = opening.result.transaction('files').objectStore('files');
      const reading = files.index('newest').openCursor(null, 'prev');
      reading.onsuccess = () => {
        const cursor = reading.result;
        if (cursor && found.length < 50) {
          found.push(...JSON.parse(cursor.value.text).attempts);
          cursor.continue();
        } else resolve(found.sort((a, b) => (attemptMoment(a) > attemptMoment(b) ? -1 : 1)).slice(0, 50));
      };
    };
  });
}
