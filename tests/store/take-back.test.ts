import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { localWatermark } from '../../lib/store/health';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

const LATER = '2026-11-23T10:00:00.000Z';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('taking back', () => {
  it('a fact leaves the others as they were', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.appendEvent('attempt-1', sent());
    await store.takeBackEvent('attempt-1', sent());
    expect(await store.attemptById('attempt-1')).toEqual(makeAttempt());
    await store.takeBackEvent('attempt-1', sent());
    expect(await store.attemptById('attempt-1')).toEqual(makeAttempt());
  });

  it('never takes the only fact an attempt has', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.takeBackEvent('attempt-1', prepared());
    expect(await store.attemptById('attempt-1')).toEqual(makeAttempt());
  });

  it('what is not there says so', async () => {
    const store = await openTestStore();
    const missing = { code: 'missing' };
    await expect(store.takeBackEvent('nobody', sent())).rejects.toMatchObject(missing);
    await expect(store.removeAttempt('nobody', LATER)).rejects.toMatchObject(missing);
    await expect(store.removeCase('nobody', LATER)).rejects.toMatchObject(missing);
    await expect(store.removeEvidence('nobody', LATER)).rejects.toMatchObject(missing);
    await expect(store.restore('nobody', LATER)).rejects.toMatchObject(missing);
  });

  it('is no loss, and hides none', async () => {
    const watermark = localWatermark(memory());
    const store = await openTestStore({ watermark });
    const health = () => store.eachFile(() => undefined);
    for (const id of ['case-1', 'case-2', 'case-3']) await store.putCase(makeCase({ id }));
    await store.removeCase('case-1', LATER);
    expect(await health()).toMatchObject({ lost: false });

    const emptied = await openTestStore({ watermark });
    await emptied.putCase(makeCase({ id: 'case-9' }));
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: true });
    await emptied.removeCase('case-9', LATER);
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: true });
    await emptied.acceptLoss();
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: false });
  });

  it('and writing go on where the watermark cannot be written', async () => {
    const full = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const store = await openTestStore({ watermark: localWatermark({ getItem: () => null, setItem: full }) });
    await store.putCase(makeCase());
    expect(await store.listCases()).toHaveLength(1);
  });
});
