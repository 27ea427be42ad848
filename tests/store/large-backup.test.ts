import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { streamOf } from '../../lib/store/backup/backup-stream';
import type { Pace } from '../../lib/store/backup/pace';
import type { Store } from '../../lib/store/store';
import { exampleLog } from '../bench/log/example-log';
import { deeds, log } from './arbitrary';
import { machineAfter } from './do-deeds';
import { openTestStore } from './examples';

// Each try opens half a dozen databases; a busy machine is no fault of theirs.
const RUNS = { numRuns: 40 };
vi.setConfig({ testTimeout: 300_000 });

/** The text as a file that is too large for memory, read so many cases at a time. */
const large = (text: string, portion = 1) => streamOf(new Blob([text]), false, portion);

async function take(store: Store, from: string, portion: number | null): Promise<void> {
  const plan = await store.planImport(portion === null ? from : large(from, portion));
  expect(plan).toMatchObject({ ok: true });
  await store.applyImport(plan);
}

/** Head, settings and the beginning of the list stand before. */
const FIRST_CASE = 3;

/** Stops at the given telling. */
function stoppedAt(telling: number): Pace {
  let told = 0;
  return {
    tell: () => {
      told += 1;
    },
    isStopped: () => told >= telling,
  };
}

async function copyOfMany(cases: number): Promise<string> {
  const store = await openTestStore();
  for (const { case: theCase, attempts } of exampleLog(cases)) {
    await store.putCase(theCase);
    for (const attempt of attempts.slice(0, 2)) await store.addAttempt(theCase, attempt);
  }
  return store.exportAll();
}

describe('a backup too large to be taken at once', () => {
  it('comes to the same as taken whole, whatever was thrown away, moved and merged on either side', async () => {
    const machine = fc.tuple(log, deeds);
    await fc.assert(
      fc.asyncProperty(machine, machine, fc.integer({ min: 1, max: 3 }), async (one, two, portion) => {
        const text = await (await machineAfter(...two)).exportAll();
        const before = await (await machineAfter(...one)).exportAll();
        const [whole, parts] = [await openTestStore(), await openTestStore()];
        for (const store of [whole, parts]) await take(store, before, null);
        const {
          ok: _,
          contents: __,
          more: ___,
          ...said
        } = {
          contents: null,
          more: null,
          ...(await whole.planImport(text)),
        };
        const sorted = ({ listed, away, ...rest }: Record<string, unknown>) => ({
          ...rest,
          listed: [...(listed as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)),
          away: [...(away as string[])].sort(),
        });
        const {
          ok: ____,
          contents: _____,
          more: ______,
          ...told
        } = {
          contents: null,
          more: null,
          ...(await parts.planImport(large(text, portion))),
        };
        expect(sorted(told)).toEqual(sorted(said));
        await take(whole, text, null);
        await take(parts, text, portion);
        expect(await parts.exportAll()).toBe(await whole.exportAll());
      }),
      RUNS,
    );
  });

  it('is read packed, too', async () => {
    const text = await copyOfMany(7);
    const store = await openTestStore();
    const plan = await store.planImport(streamOf(new Blob([gzipSync(text)]), true, 2));
    expect(plan).toMatchObject({ ok: true, cases: { added: 7, changed: 0, kept: 0 } });
    await store.applyImport(plan);
    expect(await store.exportAll()).toBe(text);
  });

  it('that is only long is taken in one transaction, and stopped it has changed nothing', async () => {
    const text = await copyOfMany(450);
    const stream = streamOf(new Blob([text]), false);
    const store = await openTestStore();
    const plan = await store.planImport(stream);
    expect(plan).toMatchObject({ ok: true, more: null, cases: { added: 450 } });
    await expect(store.applyImport(plan, null, stoppedAt(1))).rejects.toMatchObject({ code: 'failed' });
    expect(await store.listCases()).toEqual([]);
    await store.applyImport(plan);
    expect(await store.exportAll()).toBe(text);
  });

  it('stopped while it is read changes nothing', async () => {
    const store = await openTestStore();
    const plan = store.planImport(large(await copyOfMany(5)), stoppedAt(0));
    await expect(plan).rejects.toMatchObject({ name: 'StoreError' });
    expect(await store.listCases()).toEqual([]);
  });

  it('stopped while it is written says what was taken in, and taken again it adds the rest', async () => {
    const text = await copyOfMany(9);
    const store = await openTestStore();
    const plan = await store.planImport(large(text, 2));
    const halfway = { isStopped: true, done: { taken: 6, of: 9 } };
    await expect(store.applyImport(plan, null, stoppedAt(3))).rejects.toMatchObject(halfway);
    expect(await store.listCases()).toHaveLength(6);
    await take(store, text, 2);
    expect(await store.exportAll()).toBe(text);
  });

  const spoiled: [string, object, (text: string) => string][] = [
    ['cut off', { refusal: 'not-json' }, (text) => text.slice(0, -30)],
    ['with something after its end', { refusal: 'not-json' }, (text) => `${text}{}\n`],
    ['of another product', { refusal: 'not-ours' }, (text) => text.replace('poryadok-backup', 'other')],
    ['of a newer version', { refusal: 'newer' }, (text) => text.replace('"version":2', '"version":3')],
    [
      'with a case of another form',
      { refusal: 'damaged', where: 'cases.3.case.problem' },
      (text) => {
        const lines = text.split('\n');
        const file = JSON.parse(lines[FIRST_CASE + 3]?.replace(/,$/, '') ?? '');
        file.case.problem = 'x';
        return lines.with(FIRST_CASE + 3, `${JSON.stringify(file)},`).join('\n');
      },
    ],
    [
      'with a prototype among its keys',
      { refusal: 'damaged' },
      (text) => text.replace('{"attempts"', '{"__proto__":{"x":1},"attempts"'),
    ],
    [
      'with a case twice, far apart',
      { refusal: 'damaged', where: 'cases' },
      (text) =>
        text.replace('"cases":[\n', `"cases":[\n${text.split('\n')[FIRST_CASE + 4]?.replace(/,?$/, ',')}\n`),
    ],
    [
      'with marks that come after the cases',
      { refusal: 'damaged', where: 'marks' },
      (text) => text.replace('"orders":[', '"marks":[\n],\n"marks":[],\n"orders":['),
    ],
    [
      'with all cases in one line',
      { refusal: 'too-big' },
      (text) => text.replace('"cases":[', '"cases":[],\n"x":['),
    ],
  ];

  it.each(spoiled)('is refused before anything is written: %s', async (_name, refusal, spoil) => {
    const text = await copyOfMany(6);
    expect(spoil(text)).not.toBe(text);
    const store = await openTestStore();
    expect(await store.planImport(large(spoil(text), 2))).toMatchObject({ ok: false, ...refusal });
    expect(await store.listCases()).toEqual([]);
  });
});
