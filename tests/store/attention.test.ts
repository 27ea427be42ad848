import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FIRST_ATTENTION } from '../../lib/model/attention';
import type { Change } from '../../lib/store/changes';
import { makeCase, openTestStore } from './examples';

describe('how far the product may speak up', () => {
  it('is at first a tab on the page and no reminders', async () => {
    const store = await openTestStore();
    expect(await store.attention()).toEqual(FIRST_ATTENTION);
  });

  it('is kept, and told to the other windows', async () => {
    const store = await openTestStore({ name: 'attention-kept' });
    const heard: Change[] = [];
    store.subscribe((change) => heard.push(change));
    await store.changeAttention((stored) => ({ ...stored, edge: 'left', closedOrders: ['1-1'] }));
    const again = await openTestStore({ name: 'attention-kept' });
    expect(await again.attention()).toEqual({ ...FIRST_ATTENTION, edge: 'left', closedOrders: ['1-1'] });
    expect(heard).toEqual([{ kind: 'attention' }]);
  });

  it('changed by two windows at once carries both changes', async () => {
    const one = await openTestStore({ name: 'attention-both' });
    const other = await openTestStore({ name: 'attention-both' });
    await Promise.all([
      one.changeAttention((stored) => ({ ...stored, overlay: false })),
      other.changeAttention((stored) => ({ ...stored, rangFor: { ...stored.rangFor, a: '2026-11-23' } })),
    ]);
    expect(await one.attention()).toMatchObject({ overlay: false, rangFor: { a: '2026-11-23' } });
  });

  it('goes with everything else, and no backup carries it', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase());
    await store.changeAttention((stored) => ({ ...stored, closedOrders: ['99999999-0001'] }));
    expect(await store.exportAll()).not.toContain('99999999-0001');
    await store.deleteAll();
    expect(await store.attention()).toEqual(FIRST_ATTENTION);
  });
});
