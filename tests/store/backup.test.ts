import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportRefusal, LARGEST_BACKUP } from '../../lib/store/backup/import-plan';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import { log } from './arbitrary';
import { makeAttempt, makeCase, makeOrder, openTestStore, sent } from './examples';

/** How often a property that opens databases is tried: each try costs some milliseconds. */
const RUNS = { numRuns: 60 };

async function machine(files: readonly CaseWithAttempts[]): Promise<Store> {
  const store = await openTestStore();
  for (const file of files) {
    await store.putCase(file.case);
    for (const attempt of file.attempts) await store.addAttempt(file.case, attempt);
  }
  return store;
}

async function take(store: Store, text: string) {
  const plan = await store.planImport(text);
  if (plan.ok) await store.applyImport(plan);
  return plan;
}

/** What an empty machine holds after taking these files one after another. */
async function merged(...texts: readonly string[]): Promise<string> {
  const store = await openTestStore();
  for (const text of texts) expect(await take(store, text)).toMatchObject({ ok: true });
  return store.exportAll();
}

describe('a backup', () => {
  it('gives everything back on an empty machine, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (files) => {
        const text = await (await machine(files)).exportAll();
        expect(await merged(text)).toBe(text);
      }),
      RUNS,
    );
  });

  it('taken twice changes nothing, and the plan says so', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, async (own, theirs) => {
        const store = await machine(own);
        const text = await (await machine(theirs)).exportAll();
        await take(store, text);
        const before = await store.exportAll();
        expect(await take(store, text)).toMatchObject({
          cases: { added: 0, changed: 0 },
          attempts: { added: 0, changed: 0 },
        });
        expect(await store.exportAll()).toBe(before);
      }),
      RUNS,
    );
  });

  it('of two machines gives the same in either order', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, async (own, theirs) => {
        const [a, b] = [await (await machine(own)).exportAll(), await (await machine(theirs)).exportAll()];
        expect(await merged(a, b)).toBe(await merged(b, a));
      }),
      RUNS,
    );
  });

  it('of three machines gives the same whichever two are merged first', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, log, async (one, two, three) => {
        const a = await (await machine(one)).exportAll();
        const b = await (await machine(two)).exportAll();
        const c = await (await machine(three)).exportAll();
        expect(await merged(await merged(a, b), c)).toBe(await merged(a, await merged(b, c)));
      }),
      RUNS,
    );
  });

  it('holds orders and settings as well; a language chosen here is not changed', async () => {
    const store = await openTestStore();
    await store.rememberOrder(makeOrder(), '2026-11-20T09:00:00.000Z');
    await store.saveSettings({ language: 'en' });
    const text = await store.exportAll();

    const empty = await openTestStore();
    await take(empty, text);
    expect(await empty.orderByNumber('44563249-0877')).toEqual(makeOrder());
    expect(await empty.settings()).toEqual({ language: 'en' });

    const chosen = await openTestStore();
    await chosen.saveSettings({ language: 'ru' });
    const newer = makeOrder({ total: null });
    await chosen.rememberOrder(newer, '2026-11-21T09:00:00.000Z');
    await take(chosen, text);
    expect(await chosen.settings()).toEqual({ language: 'ru' });
    expect(await chosen.orderByNumber('44563249-0877')).toEqual(newer);
  });
});

describe('the plan of an import', () => {
  it('counts what would be added, changed and kept, and changes nothing', async () => {
    const other = await machine([
      { case: makeCase(), attempts: [makeAttempt(), makeAttempt({ id: 'attempt-2' })] },
      { case: makeCase({ id: 'case-2' }), attempts: [] },
    ]);
    await other.appendEvent('attempt-2', sent());
    const store = await machine([
      { case: makeCase(), attempts: [makeAttempt(), makeAttempt({ id: 'attempt-2' })] },
      { case: makeCase({ id: 'case-9' }), attempts: [] },
    ]);
    const before = await store.exportAll();
    expect(await store.planImport(await other.exportAll())).toMatchObject({
      ok: true,
      cases: { added: 1, changed: 0, kept: 1 },
      attempts: { added: 0, changed: 1, kept: 1 },
    });
    expect(await store.exportAll()).toBe(before);
  });

  it('loses nothing that was written after it was made', async () => {
    const store = await machine([{ case: makeCase(), attempts: [makeAttempt()] }]);
    const plan = await store.planImport(await store.exportAll());
    await store.appendEvent('attempt-1', sent());
    await store.applyImport(plan);
    expect((await store.attemptById('attempt-1'))?.events).toHaveLength(2);
  });
});

describe('a file that is no good', () => {
  const whole = async () => (await machine([{ case: makeCase(), attempts: [makeAttempt()] }])).exportAll();

  const files: [string, ImportRefusal, (text: string) => string][] = [
    ['cut off', 'not-json', (text) => text.slice(0, -20)],
    ['empty', 'not-json', () => ''],
    ['a bare number', 'not-ours', () => '12'],
    ['null', 'not-ours', () => 'null'],
    ['a list', 'not-ours', () => '[]'],
    ['of another program', 'not-ours', () => '{"version":1,"cases":[]}'],
    [
      'with a format that is inherited',
      'not-ours',
      () => '{"__proto__":{"format":"poryadok-backup","version":1}}',
    ],
    ['a hundred thousand levels deep', 'not-ours', () => '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'with depth inside',
      'damaged',
      (text) => text.replace('"answers":{}', `"answers":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    ],
    ['of a newer version', 'newer', (text) => text.replace('"version":2', '"version":3')],
    ['with a version in words', 'not-ours', (text) => text.replace('"version":2', '"version":"2"')],
    ['without cases', 'damaged', () => '{"format":"poryadok-backup","version":1}'],
    ['with an unknown state', 'damaged', (text) => text.replace('"in-transit"', '"teleported"')],
    ['with a day that does not exist', 'damaged', (text) => text.replace('2026-11-13', '2026-02-30')],
    ['with a time that is none', 'damaged', (text) => text.replaceAll('T09:00:00.000Z', 'T99:00:00.000Z')],
    ['with a key nobody knows', 'damaged', (text) => text.replace('"parcel":', '"extra":1,"parcel":')],
    [
      'with a prototype in a case',
      'damaged',
      (text) => text.replace('"parcel":', '"__proto__":{},"parcel":'),
    ],
    [
      'with a prototype in the answers',
      'damaged',
      (text) => text.replace('"answers":{}', '"answers":{"__proto__":"x"}'),
    ],
    [
      'with an answer that is no text',
      'damaged',
      (text) => text.replace('"answers":{}', '"answers":{"x":1}'),
    ],
    ['with no facts', 'damaged', (text) => text.replace(/"events":\[[^\]]*\]/, '"events":[]')],
    [
      'with an attempt of another case',
      'damaged',
      (text) => text.replace('"caseId":"case-1"', '"caseId":"case-2"'),
    ],
    ['with one case twice', 'damaged', (text) => text.replace(/^(\{"attempts".*)$/m, '$1,\n$1')],
    [
      'with a fraction of a kopeck',
      'damaged',
      (text) => text.replace('"amount":195842', '"amount":195842.5'),
    ],
    ['too big', 'too-big', (text) => text + ' '.repeat(LARGEST_BACKUP)],
  ];

  it.each(files)('is refused and changes nothing: %s', async (_name, refusal, spoil) => {
    const text = await whole();
    const spoiled = spoil(text);
    expect(spoiled).not.toBe(text);
    const store = await machine([{ case: makeCase({ id: 'mine' }), attempts: [] }]);
    const before = await store.exportAll();
    const plan = await take(store, spoiled);
    expect(plan).toMatchObject({ ok: false, refusal });
    await expect(store.applyImport(plan)).rejects.toMatchObject({ code: 'damaged' });
    expect(await store.exportAll()).toBe(before);
  });

  it('is told where it is damaged', async () => {
    const plan = await (await openTestStore()).planImport(
      (await whole()).replace('"channel":"chat"', '"channel":"pigeon"'),
    );
    expect(plan).toMatchObject({ where: 'cases.0.attempts.0.channel' });
  });

  it('never spoils anything, whatever it holds', async () => {
    const store = await machine([{ case: makeCase(), attempts: [makeAttempt()] }]);
    const before = await store.exportAll();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await take(store, text)).toMatchObject({ ok: false });
      }),
    );
    expect(await store.exportAll()).toBe(before);
  });
});
