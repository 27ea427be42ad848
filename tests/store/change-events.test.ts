import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../lib/model/attempt';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

const at = '2026-11-23T10:00:00.000Z';
const on = '2026-11-23';
const REWRITTEN: AttemptEvent = {
  ...{ kind: 'rewritten', at, on },
  now: { channel: 'email', text: 'Письмо' },
  was: { channel: 'chat', text: makeAttempt().text },
};
const NOTED: AttemptEvent = { kind: 'noted', at, on, operator: 'Анна', text: '' };

describe('several facts at once', () => {
  it('are written together, and taken back together the first wording stands again', async () => {
    const store = await openTestStore();
    const first = makeAttempt({ events: [prepared(), sent()] });
    await store.addAttempt(makeCase(), first);
    await store.changeEvents(first.id, { add: [REWRITTEN, NOTED] });
    expect(await store.attemptById(first.id)).toMatchObject({ channel: 'email', text: 'Письмо' });
    await store.changeEvents(first.id, { remove: [REWRITTEN, NOTED] }, 'case-1');
    expect(await store.attemptById(first.id)).toEqual(first);
  });

  it('never leave an attempt of which nothing is known', async () => {
    const store = await openTestStore();
    const first = makeAttempt({ events: [prepared()] });
    await store.addAttempt(makeCase(), first);
    await store.changeEvents(first.id, { remove: [...first.events] });
    expect(await store.attemptById(first.id)).toEqual(first);
  });

  it('of an attempt that is not there are refused', async () => {
    const store = await openTestStore();
    await expect(store.changeEvents('nobody', { add: [NOTED] })).rejects.toMatchObject({ code: 'missing' });
  });

  it('come back whole out of a backup, times of the day with them', async () => {
    const store = await openTestStore();
    const timed: AttemptEvent = { kind: 'sent', at, on, time: '14:05' };
    await store.addAttempt(makeCase(), makeAttempt({ events: [prepared(), timed, NOTED] }));
    await store.changeEvents('attempt-1', { add: [REWRITTEN] });
    const copy = await store.exportAll();
    const other = await openTestStore();
    await other.applyImport(await other.planImport(copy));
    expect(await other.exportAll()).toBe(copy);
  });
});
