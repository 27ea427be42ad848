import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../../lib/case/case-state';
import { addDays, type Instant } from '../../lib/model/day';
import { NO_SYNC } from '../../lib/model/sync';
import { canonicalJson } from '../../lib/store/canonical-json';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import { planSync } from '../../lib/store/sync/plan-sync';
import { sketchOf } from '../../lib/store/sync/sketch';
import { bytesOf, itemOf, nameOfItem, readItem } from '../../lib/store/sync/sync-item';
import { LARGEST_MARKS, MARKS_ITEM, marksItem, readMarks } from '../../lib/store/sync/sync-marks';
import { log } from './arbitrary';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from './examples';

type Area = Record<string, unknown>;
/** What a browser holds for one item and for all (`chrome.storage.sync.QUOTA_BYTES`…). */
const [ONE, ALL, ITEMS] = [8_192, 102_400, 512];

async function machine(files: readonly CaseWithAttempts[]): Promise<Store> {
  const store = await openTestStore();
  for (const file of files) {
    await store.putCase(file.case);
    for (const attempt of file.attempts) await store.addAttempt(file.case, attempt);
  }
  return store;
}

async function filesOf(store: Store): Promise<CaseWithAttempts[]> {
  const files: CaseWithAttempts[] = [];
  await store.eachFile((portion) =>
    files.push(...portion.map((one) => ({ case: one.case, attempts: one.attempts }))),
  );
  return files;
}

/** One exchange, as the background makes it; gives how many items it wrote. */
async function exchange(store: Store, area: Area): Promise<number> {
  const sketches = Object.entries(area).flatMap(([name, value]) => readItem(name, value) ?? []);
  await store.takeSketches(sketches, readMarks(area[MARKS_ITEM]));
  const plan = planSync(await filesOf(store), area, (await store.sync()).known, await store.caseMarks());
  for (const name of plan.remove) delete area[name];
  // Through JSON, as the browser keeps it.
  Object.assign(area, JSON.parse(JSON.stringify(plan.set)));
  await store.changeSync((stored) => ({ ...stored, known: plan.known, left: plan.left }));
  return Object.keys(plan.set).length + plan.remove.length;
}

/**
 * What decides over the next step of the open cases: who changed what when, and the facts without their words. Two facts of
 * one moment that differ in their words alone travel as one.
 */
function standing(files: readonly CaseWithAttempts[]): string {
  const open = files.filter((file) => !file.case.closed);
  return canonicalJson(
    open.map((file) => {
      const { case: one, attempts } = sketchOf(file);
      const facts = attempts
        .map(({ id, events }) => ({ id, events: [...new Set(events.map(canonicalJson))].sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return { id: one.id, changedAt: one.changedAt, problem: one.problem, facts };
    }),
  );
}

function manyCases(count: number, attempts = 3, closedFrom = count): CaseWithAttempts[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const at: Instant = `${addDays('2026-11-01', index % 28)}T09:00:00.000Z`;
    const closed = { at, on: '2026-11-22', outcome: 'solved' } as const;
    return {
      case: makeCase({ id, changedAt: at, closed: index >= closedFrom ? closed : null }),
      attempts: Array.from({ length: attempts }, (_one, turn) =>
        makeAttempt({
          id: `${id}-${turn}`,
          caseId: id,
          events: [prepared(), sent()],
          text: 'Где?'.repeat(500),
        }),
      ),
    };
  });
}

describe('two machines', () => {
  it('come to the same open cases, whoever begins, and then write nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, async (some, others) => {
        const area: Area = {};
        const [a, b] = [await machine(some), await machine(others)];
        for (const store of [a, b, a, b]) await exchange(store, area);
        for (const store of [a, b]) expect(await exchange(store, area)).toBe(0);
        const [inA, inB] = [await filesOf(a), await filesOf(b)];
        expect(standing(inA)).toBe(standing(inB));
      }),
      { numRuns: 40 },
    );
  });

  it('that exchange by sync and then take each other’s backups hold the same, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, async (some, others) => {
        const area: Area = {};
        const [a, b] = [await machine(some), await machine(others)];
        for (const store of [a, b, a]) await exchange(store, area);
        const [fromA, fromB] = [await a.exportAll(), await b.exportAll()];
        await a.applyImport(await a.planImport(fromB));
        await b.applyImport(await b.planImport(fromA));
        expect(await a.exportAll()).toBe(await b.exportAll());
        const direct = await machine(some);
        await direct.applyImport(await direct.planImport(await (await machine(others)).exportAll()));
        expect(await a.exportAll()).toBe(await direct.exportAll());
      }),
      { numRuns: 40 },
    );
  });

  it('see the same state of a case and the same due day', async () => {
    const file = {
      case: makeCase({ answers: { story: 'Коробка пуста' } }),
      attempts: [makeAttempt({ events: [prepared(), sent()] })],
    };
    const [a, b, area] = [await machine([file]), await openTestStore(), {}];
    await exchange(a, area);
    await exchange(b, area);
    const [there] = await filesOf(b);
    for (const day of ['2026-11-20', '2026-11-23', '2026-12-24'] as const) {
      const [one, other] = [file, there as CaseWithAttempts].map((each) =>
        caseState(each.case, each.attempts, day),
      );
      expect(other).toBe(one);
    }
  });

  it('tell each other that a case was closed, and then forget it', async () => {
    const [a, b, area] = [
      await machine([{ case: makeCase(), attempts: [] }]),
      await openTestStore(),
      {} as Area,
    ];
    await exchange(a, area);
    await exchange(b, area);
    const closed = { at: '2026-11-23T09:00:00.000Z', on: '2026-11-23', outcome: 'solved' } as const;
    await b.changeCase('case-1', (stored) => ({ ...stored, changedAt: closed.at, closed }));
    await exchange(b, area);
    await exchange(a, area);
    expect((await a.caseById('case-1'))?.closed).toEqual(closed);
    expect((await a.caseById('case-1'))?.order).toEqual(makeCase().order);
  });

  it('do not bring back what was deleted on one of them, and put it into the bin of the other', async () => {
    const [a, b, area] = [
      await machine([{ case: makeCase(), attempts: [] }]),
      await openTestStore(),
      {} as Area,
    ];
    for (const store of [a, b]) await exchange(store, area);
    await b.removeCase('case-1', '2026-11-24T09:00:00.000Z');
    for (const store of [b, a, b]) await exchange(store, area);
    expect(await b.caseById('case-1')).toBeNull();
    expect(await a.caseById('case-1')).toBeNull();
    expect(await a.binned()).toMatchObject([{ id: 'case-1' }]);
  });
});

describe('what leaves the machine', () => {
  it('holds no letter, no number, no words, no goods and no sums', () => {
    const secret = 'тайна';
    const file = {
      case: makeCase({
        answers: { story: secret, 'sender-name': secret, receivedOn: '2026-11-20' },
        closed: { at: '2026-11-23T09:00:00.000Z', on: '2026-11-23', outcome: 'solved' },
      }),
      attempts: [
        makeAttempt({
          subject: secret,
          text: secret,
          events: [
            prepared(),
            { kind: 'acknowledged', at: '2026-11-22T09:00:00.000Z', on: '2026-11-22', number: secret },
            {
              kind: 'answered',
              at: '2026-11-22T10:00:00.000Z',
              on: '2026-11-22',
              outcome: 'promised',
              text: secret,
              promisedOn: '2026-11-25',
            },
          ],
        }),
      ],
    } satisfies CaseWithAttempts;
    const item = JSON.stringify(itemOf(file));
    expect(item).not.toContain(secret);
    expect(item).not.toMatch(/[а-яё]/i);
    expect(item).toContain('2026-11-25');
    expect(Object.keys(JSON.parse(item)).sort()).toEqual([
      'answers',
      'attempts',
      'changedAt',
      'closed',
      'id',
      'openedAt',
      'order',
      'orderNumber',
      'parcel',
      'problem',
      'version',
    ]);
  });

  it('is read back as it was, and what is no item of ours is left out', () => {
    fc.assert(
      fc.property(log, (files) => {
        for (const file of files) {
          const name = nameOfItem(file.case.id);
          const read = readItem(name, JSON.parse(JSON.stringify(itemOf(file))));
          expect(canonicalJson(read)).toBe(canonicalJson(sketchOf(file)));
        }
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (name, value) => {
        expect(readItem(`case:${name}`, value)).toBeNull();
      }),
    );
    const item = itemOf({ case: makeCase(), attempts: [] });
    expect(readItem('case:another', item)).toBeNull();
    expect(readItem('case:case-1', { ...item, version: 2 })).toBeNull();
    expect(readItem('case:case-1', { ...item, extra: 1 })).toBeNull();
  });

  it('brings no words in, whatever another program has put there', () => {
    const item = itemOf({ case: makeCase(), attempts: [makeAttempt()] });
    const [attempt] = item.attempts as Record<string, unknown>[];
    const read = readItem('case:case-1', { ...item, attempts: [{ ...attempt, text: 'Чужое' }] });
    expect(read?.attempts.map(({ text }) => text)).toEqual(['']);
  });

  it('never needs more room than a browser has, the oldest closed cases go first, and what is left is counted', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(100), fc.nat(300), (count, attempts, closedFrom) => {
        const files = manyCases(count, attempts, closedFrom);
        const known = files.map((file) => file.case.id);
        const { set, left } = planSync(files, {}, known);
        const items = Object.entries(set) as [string, Record<string, unknown>][];
        const sizes = items.map(([name, item]) => bytesOf(name, item));
        expect(Math.max(0, ...sizes)).toBeLessThan(ONE);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(ALL);
        expect(items.length).toBeLessThanOrEqual(ITEMS);
        const open = files.filter((file) => !file.case.closed);
        expect(items.filter(([, item]) => item.closed === null)).toHaveLength(open.length - left);
        const closedIn = items.flatMap(([, { closed }]) => (closed ? (closed as { at: string }).at : []));
        const closedOut = files.flatMap(({ case: one }) =>
          one.closed && !set[nameOfItem(one.id)] ? one.closed.at : [],
        );
        if (closedIn.length * closedOut.length > 0) {
          expect([...closedIn].sort()[0] ?? '').toBe([...closedIn, ...closedOut].sort().at(-closedIn.length));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is never a closed case that the other machines have not heard of', () => {
    expect(planSync(manyCases(2, 1, 1), {}, []).known).toHaveLength(1);
  });
});

describe('a case that is thrown away on one machine', () => {
  const idsOf = async (store: Store) => (await store.listCases()).map((one) => one.id);

  it('lies in the bin of the other one, too, and brought back there it is back on both, whole', async () => {
    const area: Area = {};
    const [here, there] = [await openTestStore(), await openTestStore()];
    const theCase = makeCase({ id: 'case-1' });
    await here.addAttempt(theCase, makeAttempt({ id: 'attempt-1', caseId: 'case-1', text: 'Слова' }));
    for (const store of [here, there]) await store.changeSync((stored) => ({ ...stored, on: true }));
    await exchange(here, area);
    await exchange(there, area);
    expect(await idsOf(there)).toEqual(['case-1']);

    await here.removeCase('case-1', '2026-11-25T09:00:00.000Z');
    await exchange(here, area);
    await exchange(there, area);
    expect(await idsOf(there)).toEqual([]);
    expect(await there.binned()).toMatchObject([{ id: 'case-1', kind: 'case' }]);

    await there.restore('case-1', '2026-11-25T10:00:00.000Z');
    await exchange(there, area);
    await exchange(here, area);
    for (const store of [here, there]) expect(await idsOf(store)).toEqual(['case-1']);
    expect(await here.attemptsOfCase('case-1')).toMatchObject([{ text: 'Слова' }]);
    // And both are at rest.
    expect([await exchange(here, area), await exchange(there, area)]).toEqual([0, 0]);
  });

  it('says nothing of cases that the other machine never had, and believes nothing that is not ours', async () => {
    const store = await openTestStore();
    await store.putCase(makeCase({ id: 'case-1' }));
    const at = '2026-11-25T09:00:00.000Z';
    expect(await store.takeSketches([], [{ id: 'case-9', at, gone: true, into: null }])).toBe(0);
    for (const value of [
      null,
      7,
      { version: 2, marks: [] },
      { version: 1, marks: [['case-1', 'x', true]] },
    ]) {
      expect(readMarks(value)).toEqual([]);
    }
    expect(await idsOf(store)).toEqual(['case-1']);
  });

  it('never takes more room than browsers give to one item, and keeps what was said last', async () => {
    const marks = Array.from({ length: 2_000 }, (_, day) => ({
      id: `case-${String(day).padStart(36, '0')}`,
      at: new Date(Date.UTC(2026, 0, 1) + day * 60_000).toISOString() as Instant,
      gone: true,
      into: null,
    }));
    const item = marksItem(marks, undefined);
    expect(bytesOf(MARKS_ITEM, item ?? {})).toBeLessThanOrEqual(LARGEST_MARKS);
    expect(readMarks(item)[0]?.id).toBe(marks.at(-1)?.id);
    expect(marksItem(marks.slice(0, 50), item)).toEqual(item);
  });
});

describe('how sync stands', () => {
  it('is off until somebody switches it on, and what is not understood is off', async () => {
    const store = await openTestStore();
    expect(await store.sync()).toEqual(NO_SYNC);
    await store.changeSync(() => ({ on: 1, at: 'x', left: '', failure: 'y', known: [5, 'a'] }) as never);
    expect(await store.sync()).toEqual({ ...NO_SYNC, known: ['a'] });
  });

  it('is in no backup', async () => {
    const store = await openTestStore();
    await store.changeSync((stored) => ({ ...stored, on: true, known: ['case-77'] }));
    expect(await store.exportAll()).not.toMatch(/sync|case-77/);
  });
});
