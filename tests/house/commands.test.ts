import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lockFolder, oneAtATime } from '../../scripts/setup/one-at-a-time.mjs';
import { countedTests, oneCheck } from '../../scripts/test-parts/part.ts';
import { ROOT, readSource } from './sources.ts';

function go(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/go.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('the commands', () => {
  it('all set up what is missing first', () => {
    const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };
    for (const name of ['start', 'test', 'build', 'zip', 'bench']) {
      expect(scripts[name]).toBe(`node scripts/go.mjs ${name}`);
    }
    expect(scripts['test:papers']).toBe('node scripts/go.mjs test build office');
  });

  it('say what there is where a name is not known', () => {
    const { status, stderr } = go(['biuld']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/«biuld».*start, test, build/);
  });

  it('say what to do where CHROME_PATH names nothing', () => {
    const { status, stderr } = go(['start'], { CHROME_PATH: join(ROOT, 'nowhere') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/CHROME_PATH.*nowhere.*unset/);
  });
});

describe('the count of tests', () => {
  const report = { passed: 5, failed: 0, skipped: 0 };

  it('is the runner’s own', () => {
    expect(countedTests({ code: 0, output: '' }, report)).toMatchObject(report);
    expect(countedTests({ code: 1, output: '' }, { ...report, failed: 2 })).toMatchObject({ failed: 2 });
  });

  it('takes a runner that crashed, reported nothing or ran nothing for one failed', () => {
    expect(countedTests({ code: 1, output: '' }, report).failed).toBe(1);
    expect(countedTests({ code: 0, output: '' }, null).failed).toBe(1);
    expect(countedTests({ code: 0, output: '' }, { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  it('takes types and lint for one each', () => {
    expect(oneCheck({ code: 0, output: '' })).toMatchObject({ passed: 1, failed: 0 });
    expect(oneCheck({ code: 2, output: '' })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('two commands at once', () => {
  it('do the same work one after the other', async () => {
    const seen: string[] = [];
    const work = (name: string) =>
      oneAtATime('test-turns', async () => {
        seen.push(`${name} begins`);
        await wait(20);
        seen.push(`${name} ends`);
      });
    await Promise.all([work('one'), work('two')]);
    expect([seen[1], seen[3]].map((line) => line?.replace('ends', 'begins'))).toEqual([seen[0], seen[2]]);
  });

  it('take over from one that died', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const lock = lockFolder('test-dead');
    mkdirSync(lock, { recursive: true });
    writeFileSync(join(lock, 'owner'), String(dead));
    expect(await oneAtATime('test-dead', () => 'done')).toBe('done');
    rmSync(lock, { recursive: true, force: true });
  });
});
