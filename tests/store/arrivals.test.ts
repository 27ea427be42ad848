import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/store';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

const WISHED = '2026-11-20T10:00:00.000Z';
const file = (id: string) => ({
  case: makeCase({ id }),
  attempts: [makeAttempt({ id: `${id}-1`, caseId: id, events: [prepared(), sent()] })],
});
const AT = '2026-11-24T09:00:00.000Z';
const closed = { at: AT, on: '2026-11-24', outcome: 'solved' } as const;

async function storeWithWish(reminders: typeof WISHED | null = WISHED): Promise<Store> {
  const store = await openTestStore();
  await store.addAttempt(makeCase({ id: 'known' }), makeAttempt({ id: 'known-1', caseId: 'known' }));
  await store.changeAttention((stored) => ({ ...stored, reminders }));
  return store;
}

/** Brings in `known` with a contact more, a case that is new, and one that is closed. */
async function importThem(store: Store): Promise<void> {
  const other = await openTestStore();
  const more = makeAttempt({ id: 'known-2', caseId: 'known' });
  await other.addAttempt(makeCase({ id: 'known' }), more);
  await other.addAttempt(makeCase({ id: 'new' }), makeAttempt({ id: 'new-1', caseId: 'new' }));
  await other.putCase(makeCase({ id: 'over', closed }));
  await store.applyImport(await store.planImport(await other.exportAll()));
}

const arrived = async (store: Store) => (await store.attention()).arrived;

describe('what came in', () => {
  it('by a file is noted until a look has seen it, but not what is closed', async () => {
    const store = await storeWithWish();
    await importThem(store);
    expect(await arrived(store)).toEqual({ known: 'more', new: 'new' });
  });

  it('by a file that brings nothing is not noted', async () => {
    const store = await storeWithWish();
    await store.applyImport(await store.planImport(await store.exportAll()));
    expect(await arrived(store)).toEqual({});
  });

  it('from another machine is noted, and stays new when more of it comes', async () => {
    const store = await storeWithWish();
    await store.takeSketches([file('a')]);
    expect(await arrived(store)).toEqual({ a: 'new' });
    const { case: theCase, attempts } = file('a');
    const more = makeAttempt({ id: 'a-2', caseId: 'a', events: [prepared()] });
    await store.takeSketches([{ case: theCase, attempts: [...attempts, more] }]);
    expect(await arrived(store)).toEqual({ a: 'new' });
    await store.takeSketches([{ case: { ...theCase, changedAt: AT, closed }, attempts }, file('b')]);
    expect(await arrived(store)).toEqual({ a: 'new', b: 'new' });
  });

  it('back out of the bin, as another machine brought it, is noted as known', async () => {
    const store = await storeWithWish();
    await store.removeCase('known', '2026-11-21T10:00:00.000Z');
    const back = { id: 'known', at: '2026-11-22T10:00:00.000Z', gone: false, into: null } as const;
    await store.takeSketches([], [back]);
    expect(await arrived(store)).toEqual({ known: 'more' });
  });

  it('is not noted where nobody wants reminders', async () => {
    const store = await storeWithWish(null);
    await importThem(store);
    await store.takeSketches([file('a')]);
    expect(await arrived(store)).toEqual({});
  });

  it('before the wish was taken back and made anew is forgotten', async () => {
    const store = await storeWithWish();
    await store.takeSketches([file('a')]);
    await store.changeAttention((stored) => ({ ...stored, overlay: false }));
    expect(await arrived(store)).toEqual({ a: 'new' });
    await store.changeAttention((stored) => ({ ...stored, reminders: null }));
    await store.changeAttention((stored) => ({ ...stored, reminders: AT }));
    expect(await arrived(store)).toEqual({});
  });
});
