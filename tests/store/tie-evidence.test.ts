import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Instant } from '../../lib/model/day';
import type { Store } from '../../lib/store/store';
import { makeEvidence } from './do-deeds';
import { makeAttempt, makeCase, openTestStore } from './examples';

const EARLIER = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-24T09:05:00.000Z';
const ID = 'case-1-evidence-0';

async function machine(...words: readonly (readonly [attemptId: string | null, at: Instant])[]) {
  const store = await openTestStore();
  await store.addAttempt(makeCase(), makeAttempt());
  await store.addEvidence(makeEvidence('case-1', 0), new Uint8Array([1, 2, 0]));
  for (const [attemptId, at] of words) await store.tieEvidence(ID, attemptId, at);
  return store;
}

async function take(store: Store, other: Store): Promise<void> {
  await store.applyImport(await store.planImport(await other.exportAll()));
}

const tied = async (store: Store) => (await store.evidenceOfCase('case-1')).map((one) => one.attemptId);

it('is of the contact that it was moved to, and of the case as a whole again', async () => {
  const store = await machine(['attempt-1', EARLIER]);
  expect(await tied(store)).toEqual(['attempt-1']);
  await store.tieEvidence(ID, null, LATER);
  expect(await tied(store)).toEqual([null]);
  await expect(store.tieEvidence('none', null, LATER)).rejects.toMatchObject({ code: 'missing' });
});

it.each([
  ['to a contact', [['attempt-1', LATER]], [[null, EARLIER]], 'attempt-1'],
  ['back to the case', [['attempt-1', EARLIER]], [[null, LATER]], null],
  ['where the other machine said nothing', [['attempt-1', EARLIER]], [], 'attempt-1'],
] as const)('of two machines the later word holds in either order: %s', async (_what, one, other, held) => {
  const [a, b] = [await machine(...one), await machine(...other)];
  const before = await a.exportAll();
  await take(a, b);
  await b.applyImport(await b.planImport(before));
  expect(await tied(a)).toEqual([held]);
  expect(await tied(b)).toEqual([held]);
});
