import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../browser/start-browser.ts';
import { bundle } from '../bundle.ts';
import type { Metric } from '../metric.ts';
import type * as Contestants from './contestants.ts';
import { ATTEMPTS_PER_CASE } from './example-log.ts';
import { ATTEMPTS, contestantOf, databaseOf, isPeer, rowOf, type Times, TURNS } from './peers.ts';

declare const poryadokBench: typeof Contestants;

const ROUNDS = 3;
const WRITES = 60;
const CASES = ATTEMPTS / ATTEMPTS_PER_CASE;

/** M3, M4 and M7: a full log taken in, one contact written into it, and all of it saved as one text. */
export async function storeMetrics(extension: ExtensionBrowser): Promise<readonly Metric[]> {
  const imports = await inRounds(extension, timeImport);
  const adds = await timeAdds(extension);
  const backups = await inRounds(extension, timeBackup);
  const full = `${ATTEMPTS.toLocaleString('en')} contacts`;
  return [
    rowOf(
      {
        id: 'M3f',
        what: `one contact written into a log of ${full}`,
        goal: { times: 1.5 },
        method: `median of ${WRITES} interleaved writes into another case each; floor: a bare put, strict.`,
      },
      adds,
    ),
    rowOf(
      {
        id: 'M4',
        what: `taking in a copy of ${full}`,
        goal: { times: 10 },
        method: `median of ${ROUNDS} interleaved runs, peers once; floor: the objects in blocks of a thousand, nothing read or checked. Ours begins with the text of the file and checks all of it.`,
      },
      imports,
    ),
    rowOf(
      {
        id: 'M7',
        what: `saving ${full} as one text`,
        goal: { times: 2 },
        method: `median of ${ROUNDS} interleaved runs, peers once; floor: blocks read and stringified. One JSON need only be read.`,
      },
      backups,
    ),
  ];
}

type Timing = (page: Page, name: string, database: string, round: number) => Promise<number>;

/**
 * A page of its own for each run: what one leaves in memory must not slow the next. Peers take minutes for what is done in
 * seconds: once is enough to see it, and they come last, for a browser keeps the databases of one address in one heap, and is
 * long busy with putting a hundred thousand records in order.
 */
async function inRounds(extension: ExtensionBrowser, time: Timing): Promise<Times> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const turn of TURNS) {
      if (isPeer(turn) !== (round === ROUNDS)) continue;
      const page = await pageWithContestants(extension);
      const taken = await time(
        page,
        contestantOf(turn),
        databaseOf(turn, time === timeImport && !isPeer(turn) ? round : 0),
        round,
      );
      times[turn] = [...(times[turn] ?? []), taken];
      await page.close();
    }
  }
  return times;
}

let bundled: Promise<string> | null = null;

/** A page of the extension that shows nothing, with all contestants in it. */
export async function pageWithContestants(extension: ExtensionBrowser): Promise<Page> {
  bundled ??= bundle('tests/bench/log/contestants.ts', 'poryadokBench');
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('bench-page.html'));
  await page.evaluate(await bundled);
  return page;
}

function timeImport(page: Page, name: string, database: string): Promise<number> {
  return page.evaluate(
    async ([who, where, cases]) => {
      const { exampleLog, backupOf, ...open } = poryadokBench;
      const contestant = await open[who as 'ours'](where);
      let files = exampleLog(cases);
      const text = who === 'ours' ? backupOf(files) : '';
      // What only the text was made of would be in the way of whoever reads it.
      if (who === 'ours') files = [];
      const start = performance.now();
      await contestant.import(files, text);
      return performance.now() - start;
    },
    [name, database, CASES] as const,
  );
}

function timeBackup(page: Page, name: string, database: string): Promise<number> {
  return page.evaluate(
    async ([who, where]) => {
      const { exampleLog: _, backupOf: __, ...open } = poryadokBench;
      const contestant = await open[who as 'ours'](where);
      const start = performance.now();
      await contestant.backup();
      return performance.now() - start;
    },
    [name, database] as const,
  );
}

async function timeAdds(extension: ExtensionBrowser): Promise<Times> {
  const page = await pageWithContestants(extension);
  const times = await page.evaluate(
    async ([turns, writes]) => {
      const { exampleLog, backupOf: _, ...open } = poryadokBench;
      const all = await Promise.all(
        turns.map(async ([turn, who, where]) => [turn, await open[who as 'ours'](where)] as const),
      );
      const taken: Record<string, number[]> = {};
      // The first writes open files and warm the compiler.
      for (let round = -10; round < writes; round += 1) {
        for (const [turn, contestant] of all) {
          // It writes everything anew each time: a few show it.
          if (turn === 'oneJson' && (round < 0 || round > 3)) continue;
          const [file] = exampleLog(1, 100 + round * 7);
          const attempt = file?.attempts[0];
          if (!file || !attempt) continue;
          const id = `new-${turn}-${round}`;
          const start = performance.now();
          await contestant.add(file.case, { ...attempt, id });
          const time = performance.now() - start;
          if (round >= 0) taken[turn] = [...(taken[turn] ?? []), time];
        }
      }
      return taken;
    },
    [TURNS.map((turn) => [turn, contestantOf(turn), databaseOf(turn)] as const), WRITES] as const,
  );
  await page.close();
  return times;
}
