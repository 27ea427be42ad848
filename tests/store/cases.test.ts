import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/store/changes';
import { makeAttempt, makeCase, makeOrder, openTestStore } from './examples';

const NOON = '2026-11-21T12:00:00.000Z';

describe('cases', () => {
  it('of one order come oldest first, those of others not at all', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase({ id: 'b', openedAt: NOON }));
    await store.putCase(makeCase({ id: 'c' }));
    await store.putCase(makeCase({ id: 'x', order: makeOrder({ number: '9-9' }) }));
    expect((await store.casesOfOrder('44563249-0877')).map(({ id }) => id)).toEqual(['c', 'b']);
    expect((await store.listCases()).map(({ id }) => id)).toEqual(['c', 'x', 'b']);
  });

  it('keep their attempts when they change', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    const closed = { at: NOON, on: '2026-11-21', outcome: 'solved' } as const;
    await store.putCase(makeCase({ changedAt: NOON, closed }));
    expect(await store.caseById('case-1')).toMatchObject({ closed });
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
  });

  it('are not put back by a window that had read them before another one changed them', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase({ changedAt: NOON, answers: { receivedOn: '2026-11-20' } }));
    await store.addAttempt(makeCase(), makeAttempt());
    expect((await store.caseById('case-1'))?.answers).toEqual({ receivedOn: '2026-11-20' });
  });

  it('changed by two windows at once carry both changes', async () => {
    const one = await openTestStore({ name: 'both' });
    const other = await openTestStore({ name: 'both' });
    await one.putCase(makeCase());
    await Promise.all([
      one.changeCase('case-1', (stored) => ({ ...stored, answers: { ...stored.answers, a: 'yes' } })),
      other.changeCase('case-1', (stored) => ({ ...stored, answers: { ...stored.answers, b: 'no' } })),
    ]);
    expect((await one.caseById('case-1'))?.answers).toEqual({ a: 'yes', b: 'no' });
    await expect(one.changeCase('nobody', (stored) => stored)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('windows', () => {
  it('hear of each other’s changes and of their own', async () => {
    const one = await openTestStore({ name: 'live' });
    const other = await openTestStore({ name: 'live' });
    const heard: Change[] = [];
    const arrived = new Promise<void>((resolve) => {
      other.subscribe((change) => {
        heard.push(change);
        resolve();
      });
    });
    const own: Change[] = [];
    const stop = one.subscribe((change) => own.push(change));
    await one.putCase(makeCase());
    await arrived;
    const change = { kind: 'case', caseId: 'case-1', orderNumber: '44563249-0877' };
    expect(heard).toEqual([change]);
    expect(own).toEqual([change]);
    stop();
    await one.saveSettings({ language: 'en' });
    expect(own).toHaveLength(1);
    one.close();
    other.close();
  });
});

describe('settings', () => {
  it('are not chosen until somebody chooses', async () => {
    const store = await openTestStore();
    expect(await store.settings()).toEqual({ language: null });
    await store.saveSettings({ language: 'en' });
    expect(await store.settings()).toEqual({ language: 'en' });
    await store.saveSettings({ language: null });
    expect(await store.settings()).toEqual({ language: null });
  });
});

describe('deleting everything', () => {
  it('leaves nothing', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.rememberOrder(makeOrder());
    await store.saveSettings({ language: 'en' });
    await store.deleteAll();
    expect(await store.listCases()).toEqual([]);
    expect(await store.attemptById('attempt-1')).toBeNull();
    expect(await store.orderByNumber('44563249-0877')).toBeNull();
    expect(await store.settings()).toEqual({ language: null });
  });
});
