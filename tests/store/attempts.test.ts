import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../lib/model/day';
import { makeAttempt, makeCase, makeOrder, openTestStore, prepared, sent } from './examples';

describe('attempts', () => {
  it('are there for another window as soon as the write is said to be done', async () => {
    const store = await openTestStore({ name: 'seen' });
    await store.addAttempt(makeCase(), makeAttempt());
    const other = await openTestStore({ name: 'seen' });
    expect(await other.attemptsOfOrder('44563249-0877')).toEqual([makeAttempt()]);
    expect(await other.caseById('case-1')).toEqual(makeCase());
    expect(await other.attemptById('attempt-1')).toEqual(makeAttempt());
  });

  it('written twice are one', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.addAttempt(makeCase(), makeAttempt());
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
  });

  it('written again keep the facts that came in between, and take the new text', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.appendEvent('attempt-1', sent());
    await store.addAttempt(makeCase(), makeAttempt({ text: 'Исправлено' }));
    const [attempt] = await store.attemptsOfCase('case-1');
    expect(attempt).toMatchObject({ text: 'Исправлено', events: [prepared(), sent()] });
  });

  it('come newest first by the day they happened on, whatever case they belong to', async () => {
    const store = await openTestStore();
    const when: Instant[] = [
      '2026-11-03T10:00:00.000Z',
      '2026-11-01T10:00:00.000Z',
      '2026-11-02T10:00:00.000Z',
    ];
    for (const [index, at] of when.entries()) {
      const id = `case-${index % 2}`;
      await store.addAttempt(
        makeCase({ id }),
        makeAttempt({ id: `a${index}`, caseId: id, events: [prepared(at)] }),
      );
    }
    await store.addAttempt(
      makeCase({ id: 'case-9' }),
      makeAttempt({
        id: 'late-note',
        caseId: 'case-9',
        events: [{ kind: 'sent', at: '2026-11-20T10:00:00.000Z', on: '2026-10-31' }],
      }),
    );
    const ids = async (limit: number) => (await store.latestAttempts(limit)).map((attempt) => attempt.id);
    expect(await ids(10)).toEqual(['a0', 'a2', 'a1', 'late-note']);
    expect(await ids(2)).toEqual(['a0', 'a2']);
    expect(await ids(0)).toEqual([]);
  });

  it('are found by their id in a window that has never read them, among many cases', async () => {
    const store = await openTestStore({ name: 'many' });
    for (let index = 0; index < 450; index += 1) {
      const id = `case-${index}`;
      await store.addAttempt(makeCase({ id }), makeAttempt({ id: `attempt-${index}`, caseId: id }));
    }
    const other = await openTestStore({ name: 'many' });
    const changed = await other.appendEvent('attempt-449', sent());
    expect(changed.events).toEqual([prepared(), sent()]);
    expect(await other.attemptById('attempt-200')).toMatchObject({ caseId: 'case-200' });
    expect(await other.attemptById('nobody')).toBeNull();
    const seen: string[] = [];
    await other.eachFile((portion) => seen.push(...portion.map((file) => file.case.id)));
    expect(new Set(seen).size).toBe(450);
  });
});

describe('facts of an attempt', () => {
  it('are not lost when two windows write at once', async () => {
    const one = await openTestStore({ name: 'two' });
    const other = await openTestStore({ name: 'two' });
    await one.addAttempt(makeCase(), makeAttempt());
    await Promise.all([
      one.appendEvent('attempt-1', sent()),
      other.appendEvent('attempt-1', {
        kind: 'acknowledged',
        at: '2026-11-20T09:06:00.000Z',
        on: '2026-11-20',
        number: '12345',
      }),
      one.appendEvent('attempt-1', { kind: 'no-answer', at: '2026-11-24T09:06:00.000Z', on: '2026-11-24' }),
    ]);
    const attempt = await one.attemptById('attempt-1');
    expect(attempt?.events.map((event) => event.kind)).toEqual([
      'prepared',
      'sent',
      'acknowledged',
      'no-answer',
    ]);
  });

  it('said twice are one, and stand in the order they were noted down', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt());
    await store.appendEvent('attempt-1', sent('2026-11-20T09:07:00.000Z'));
    await store.appendEvent('attempt-1', sent('2026-11-20T09:07:00.000Z'));
    const changed = await store.appendEvent('attempt-1', {
      kind: 'not-yet',
      at: '2026-11-20T09:06:00.000Z',
      on: '2026-11-20',
    });
    expect(changed.events.map((event) => event.kind)).toEqual(['prepared', 'not-yet', 'sent']);
  });

  it('of an attempt that is not there are refused', async () => {
    const store = await openTestStore();
    await expect(store.appendEvent('nobody', sent())).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('the question whether a message was sent', () => {
  it('is about the newest message of which nothing else is known', async () => {
    const store = await openTestStore();
    await store.addAttempt(makeCase(), makeAttempt({ id: 'old' }));
    const other = makeOrder({ number: '1-2' });
    await store.addAttempt(
      makeCase({ id: 'case-2', order: other }),
      makeAttempt({
        id: 'new',
        caseId: 'case-2',
        orderNumber: '1-2',
        events: [prepared('2026-11-21T09:00:00.000Z')],
      }),
    );
    expect((await store.lastPrepared())?.id).toBe('new');
    expect((await store.lastPrepared('44563249-0877'))?.id).toBe('old');

    await store.appendEvent('new', { kind: 'not-yet', at: '2026-11-21T09:10:00.000Z', on: '2026-11-21' });
    expect((await store.lastPrepared())?.id).toBe('new');
    await store.appendEvent('new', { kind: 'dropped', at: '2026-11-21T09:20:00.000Z', on: '2026-11-21' });
    expect((await store.lastPrepared())?.id).toBe('old');
    await store.appendEvent('old', sent());
    expect(await store.lastPrepared()).toBeNull();
    expect(await store.lastPrepared('44563249-0877')).toBeNull();
  });
});
