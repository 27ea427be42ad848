import { type Contestant, dexie, localForage, oneJson } from './contestants.ts';

/*
 * What a page of each peer does when it is opened: it reads the newest fifty contacts and shows them. The address
 * says who and of which database: `bench-page.html?dexie=bench-dexie-0`. Without that the page stays empty.
 */
const [[who, where] = []] = [...new URLSearchParams(location.search)];
if (who && where) void show(who, where);

async function show(who: string, where: string): Promise<void> {
  const newest = await (await open(who)(where)).newest(50);
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
