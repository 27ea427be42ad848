import { batch, computed, signal } from '@preact/signals';
import { LogIndex } from '../../lib/log/log-index';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Change } from '../../lib/store/changes';
import type { Store } from '../../lib/store/store';
import { briefOf, byDue, type CaseBrief, type CaseView, viewOf } from './case-view';
import { createFileCache, MOST_FILES } from './file-cache';
import { rowsInWindow } from './first-rows';
import { untilDrawn } from './until-drawn';

/** Contacts to be scrolled to while the whole log is read, beside those in the window. */
const NEXT_ROWS = 30;

/**
 * What the page knows of the log: an index over all of it, kept up to date while other windows write, and the
 * cases that are looked at. Everything that is shown is computed from these signals, and only when it is shown.
 */
export function createLogState(store: Store, firstToday: IsoDay, failed: (error: unknown) => void) {
  const today = signal(firstToday);
  /** Everything was read once. */
  const loaded = signal(false);
  /** The index, and a number that changes with what is in it. */
  const index = signal<{ readonly over: LogIndex<CaseBrief>; readonly version: number }>({
    over: new LogIndex(),
    version: 0,
  });
  /**
   * The newest contacts, while everything else is still being read: those in the window, then those to be scrolled to.
   * `null`: they are being read themselves.
   */
  const firstRows = signal<readonly Attempt[] | null>(null);
  const damaged = signal<ReadonlySet<string>>(new Set());
  /** How many cases cannot be read at all. */
  const unreadable = signal(0);
  const backedUpOn = signal<IsoDay | null>(null);
  const lost = signal(false);
  const files = createFileCache(store, failed);
  let loading = Promise.resolve();

  const briefs = computed<readonly CaseBrief[]>(() => index.value.over.briefs().sort(byDue));
  const counts = computed(() => ({ cases: index.value.over.cases, attempts: index.value.over.attempts }));

  function show(over: LogIndex<CaseBrief>): void {
    index.value = { over, version: index.value.version + 1 };
  }

  async function readAll(): Promise<void> {
    const over = new LogIndex<CaseBrief>();
    const day = today.value;
    // The first reading is shown while it goes on, each time it has doubled: what is there can be worked with.
    let shown = 0;
    const read = new Set<string>();
    const health = await store.eachFile((portion) => {
      for (const file of portion) {
        over.add(file, briefOf(file, day));
        // A log of ordinary size is there as a whole: nothing of it is waited for later.
        if (read.size >= MOST_FILES) continue;
        read.add(file.case.id);
        files.set(file.case.id, file);
      }
      if (loaded.value || over.cases < 2 * shown) return;
      shown = over.cases;
      show(over);
    });
    const backup = await store.backedUpOn();
    batch(() => {
      backedUpOn.value = backup;
      files.keepOnly(read);
      show(over);
      loaded.value = true;
      damaged.value = new Set(health.damaged);
      unreadable.value = health.unreadable.length;
      lost.value = health.lost;
    });
  }

  async function readMore(): Promise<void> {
    // A damaged row among them: the whole reading that follows finds out which.
    const more = await store.latestAttempts(rowsInWindow() + NEXT_ROWS).catch(() => []);
    if (more.length > 0) firstRows.value = more;
  }

  /** Cases that were written since they were read. */
  let stale = new Set<string>();

  async function readStale(): Promise<void> {
    const ids = [...stale];
    stale = new Set();
    if (ids.length === 0) return;
    const read = await store.filesById(ids);
    const { over } = index.value;
    batch(() => {
      for (const [place, id] of ids.entries()) {
        const file = read[place] ?? null;
        files.set(id, file);
        if (file) over.add(file, briefOf(file, today.value));
        else over.remove(id);
      }
      show(over);
    });
    if (over.isWornOut) await readAll();
  }

  /** One reading after another; one that failed does not keep the next from being tried. */
  function afterLoading(work: () => Promise<void>): Promise<void> {
    loading = loading.catch(() => undefined).then(work);
    return loading;
  }

  return {
    today: computed(() => today.value),
    loaded: computed(() => loaded.value),
    index,
    files,
    firstRows,
    damaged,
    unreadable,
    backedUpOn,
    lost,
    /** Every case in brief, the one due first in front. */
    briefs,
    /** How many cases and contacts there are. */
    counts,

    /** The case with what is computed of it: `undefined` while it is being read, `null` where there is none. */
    view(id: string): CaseView | null | undefined {
      const file = files.get(id);
      if (file === undefined) files.want([id]);
      return file ? viewOf(file, today.value) : file;
    },

    begin(newest: readonly Attempt[]): void {
      firstRows.value = newest;
    },

    async load(): Promise<void> {
      await untilDrawn();
      await afterLoading(readMore);
      await afterLoading(readAll);
    },

    /** A tab stays open for days: what is due is due by the day on which it is looked at. */
    async turnTo(day: IsoDay): Promise<void> {
      if (day === today.value) return;
      today.value = day;
      await afterLoading(readAll);
    },

    async noteBackup(): Promise<void> {
      await store.noteBackup(today.value);
      backedUpOn.value = today.value;
    },

    async acceptLoss(): Promise<void> {
      await store.acceptLoss();
      lost.value = false;
    },

    /** Reads again what this window or another one has written; never while the log is still being read. */
    async follow(change: Change): Promise<void> {
      if (change.kind === 'case') {
        stale.add(change.caseId);
        await afterLoading(readStale);
      }
      if (change.kind === 'everything') await afterLoading(readAll);
    },
  };
}

export type LogState = ReturnType<typeof createLogState>;
