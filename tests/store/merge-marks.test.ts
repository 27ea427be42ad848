import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../lib/store/store';
import { deeds, log } from './arbitrary';
import { machineAfter } from './do-deeds';
import { openTestStore } from './examples';

// Each try opens half a dozen databases; a busy machine is no fault of theirs.
const RUNS = { numRuns: 40 };
vi.setConfig({ testTimeout: 300_000 });

/** A machine: what it holds, and what was done on it. */
const machine = fc.tuple(log, deeds);

async function take(store: Store, text: string): Promise<void> {
  const plan = await store.planImport(text);
  expect(plan, JSON.stringify({ ...plan, contents: null })).toMatchObject({ ok: true });
  await store.applyImport(plan);
}

async function merged(...texts: readonly string[]): Promise<string> {
  const store = await openTestStore();
  for (const text of texts) await take(store, text);
  return store.exportAll();
}

const copyOf = async ([files, done]: Parameters<typeof machineAfter>) =>
  (await machineAfter(files, done)).exportAll();

describe('copies of machines on which cases were thrown away, brought back, merged and split', () => {
  it('give everything back on an empty machine, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(machine, async (one) => {
        const text = await copyOf(one);
        expect(await merged(text)).toBe(text);
      }),
      RUNS,
    );
  });

  it('give the same in either order, and nothing new when they are taken again', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, two) => {
        const [a, b] = [await copyOf(one), await copyOf(two)];
        const both = await merged(a, b);
        expect(await merged(b, a)).toBe(both);
        expect(await merged(a, b, a, b, b)).toBe(both);
      }),
      RUNS,
    );
  });

  it('give the same whichever two of three are merged first', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, machine, async (one, two, three) => {
        const [a, b, c] = [await copyOf(one), await copyOf(two), await copyOf(three)];
        expect(await merged(await merged(a, b), c)).toBe(await merged(a, await merged(b, c)));
      }),
      RUNS,
    );
  });

  it('lose nothing: every contact ever written stands in a case or lies in the bin', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, two) => {
        const store = await openTestStore();
        await take(store, await copyOf(one));
        await take(store, await copyOf(two));
        const there = new Set<string>();
        await store.eachFile((portion) => {
          for (const file of portion) for (const attempt of file.attempts) there.add(attempt.id);
        });
        for (const row of await store.binned()) {
          if (row.kind === 'attempt') there.add(row.id);
          if (row.kind === 'case') for (const attempt of row.attempts) there.add(attempt.id);
        }
        const written = [...one[0], ...two[0]].flatMap((file) => file.attempts.map((attempt) => attempt.id));
        expect([...there].sort()).toEqual([...new Set(written)].sort());
      }),
      RUNS,
    );
  });

  it('taken from before something was thrown away do not bring it back', async () => {
    await fc.assert(
      fc.asyncProperty(log, deeds, async (files, done) => {
        const store = await machineAfter(files, []);
        const old = await store.exportAll();
        const after = await machineAfter(files, done);
        const before = await after.exportAll();
        await take(after, old);
        expect(await after.exportAll()).toBe(before);
      }),
      RUNS,
    );
  });
});
