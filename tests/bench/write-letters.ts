import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';
import type { prepare } from './letters-entry.ts';
import type { Metric } from './metric.ts';
import { median } from './statistics.ts';

const ROUNDS = 200;
const DOCX_ROUNDS = 9;

type Entry = { readonly prepare: typeof prepare };

/** L1 and L2: what a letter costs, and its Word file. In Node, whose engine is Chromium's: no page is part of either. */
export async function writeLetters(): Promise<readonly Metric[]> {
  runInThisContext(await bundle('tests/bench/letters-entry.ts', 'poryadokLetters'));
  const entry = Reflect.get(globalThis, 'poryadokLetters') as Entry;
  const { write, join, docx, docxOfOneLine } = await entry.prepare();
  return [
    {
      id: 'L1',
      what: 'a claim after fifty contacts, written',
      unit: 'ms',
      ...(await timed(join, write, ROUNDS)),
      goal: { most: 5 },
      method: `median of ${ROUNDS} interleaved rounds, facts and text anew in each; floor: its finished lines joined.`,
    },
    {
      id: 'L2',
      what: 'the same as a Word file',
      unit: 'ms',
      ...(await timed(docxOfOneLine, docx, DOCX_ROUNDS)),
      goal: { most: 1_000 },
      method: `median of ${DOCX_ROUNDS} interleaved rounds; floor: a Word file of one line.`,
    },
  ];
}

async function timed(floor: () => unknown, ours: () => unknown, rounds: number) {
  const times = { floor: [] as number[], ours: [] as number[], floorAgain: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const [into, work] of [
      [times.floor, floor],
      [times.ours, ours],
      [times.floorAgain, floor],
    ] as const) {
      const start = performance.now();
      await work();
      into.push(performance.now() - start);
    }
  }
  return { floor: median(times.floor), ours: median(times.ours), floorAgain: median(times.floorAgain) };
}
