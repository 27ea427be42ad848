import type { Attempt } from '../../../lib/model/attempt.ts';
import { attemptMoment } from '../../../lib/model/attempt-moment.ts';

/*
 * The least that an opening can do: an empty page, and the newest contacts of the product's own database by their index,
 * without a library and without a check. `floor-page.html?poryadok=50`: fifty of them.
 */
const [[name, count] = []] = [...new URLSearchParams(location.search)];
if (name) void show(name, Number(count));

async function show(name: string, count: number): Promise<void> {
  const list = document.createElement('ul');
  for (const attempt of await newestByIndex(name, count)) {
    const row = document.createElement('li');
    row.dataset.testid = 'attempt-row';
    row.textContent = `${attempt.events[0]?.on} ${attempt.orderNumber} ${attempt.channel} ${attempt.text}`;
    list.append(row);
  }
  document.body.append(list);
}

/** Cases come by the moment of their newest contact: the first that is older than the last one wanted ends it. */
function newestByIndex(name: string, count: number): Promise<readonly Attempt[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      let found: (readonly [moment: string, attempt: Attempt])[] = [];
      const files = opening.result.transaction('files').objectStore('files');
      const reading = files.index('newest').openCursor(null, 'prev');
      reading.onsuccess = () => {
        const cursor = reading.result;
        const last = found[count - 1];
        if (!cursor || (last && cursor.value.newest < last[0])) return resolve(found.map(([, one]) => one));
        const more: readonly Attempt[] = JSON.parse(cursor.value.text).attempts;
        found = [...found, ...more.map((one) => [attemptMoment(one), one] as const)]
          .sort(([a], [b]) => (a > b ? -1 : 1))
          .slice(0, count);
        cursor.continue();
      };
    };
  });
}
