import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { localWatermark } from '../../lib/store/health';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

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

  it('an attempt or a case can be put back as it was', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.addAttempt(makeCase(), makeAttempt({ id: 'attempt-2' }));
    const before = await store.exportAll();

    const attempt = await store.removeAttempt('attempt-1');
    expect(await store.attemptById('attempt-1')).toBeNull();
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
    await store.addAttempt(makeCase(), attempt);
    expect(await store.exportAll()).toBe(before);

    const file = await store.removeCase('case-1');
    expect(await store.caseById('case-1')).toBeNull();
    await store.putBackCase(file);
    expect(await store.exportAll()).toBe(before);
  });

  it('a case that got another contact meanwhile keeps it', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    const file = await store.removeCase('case-1');
    await store.addAttempt(makeCase(), makeAttempt({ id: 'attempt-2' }));
    await store.putBackCase(file);
    expect((await store.attemptsOfCase('case-1')).map(({ id }) => id)).toEqual(['attempt-1', 'attempt-2']);
  });

  it('what is not there says so', async () => {
    const store = await openTestStore();
    const missing = { code: 'missing' };
    await expect(store.takeBackEvent('nobody', sent())).rejects.toMatchObject(missing);
    await expect(store.removeAttempt('nobody')).rejects.toMatchObject(missing);
    await expect(store.removeCase('nobody')).rejects.toMatchObject(missing);
  });

  it('is no loss, and hides none', async () => {
    const watermark = localWatermark(memory());
    const store = await openTestStore({ watermark });
    const health = () => store.eachFile(() => undefined);
    for (const id of ['case-1', 'case-2', 'case-3']) await store.putCase(makeCase({ id }));
    await store.removeCase('case-1');
    expect(await health()).toMatchObject({ lost: false });

    const emptied = await openTestStore({ watermark });
    await emptied.putCase(makeCase({ id: 'case-9' }));
    expect(await emptied.eachFile(() => undefined)).toMatchObject({ lost: true });
    await emptied.removeCase('case-9');
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
