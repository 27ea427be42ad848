import { batch, computed, signal } from '@preact/signals';
import { caseState, stepOfCase } from '../../lib/case/case-state';
import type { Attempt } from '../../lib/model/attempt';
import { attemptMoment } from '../../lib/model/attempt-moment';
import type { CaseState } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import type { Change } from '../../lib/store/changes';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import type { Entry } from './search-log';

/** A case as the page shows it: with what is computed from it and from today. */
export interface CaseView extends CaseWithAttempts {
  readonly state: CaseState;
  readonly next: NextStep;
  /** The day the list is sorted by: the step's, or the one until which an answer is awaited. */
  readonly due: IsoDay | null;
}

/** Contacts that are shown before the whole log is read: more than a window is high. */
const FIRST_ROWS = 50;

/**
 * What the page knows of the log: all cases with their attempts, kept up to date while other windows
 * write. Everything that is shown is computed from these signals, and only when it is shown.
 */
export function createLogState(store: Store, firstToday: IsoDay) {
  const today = signal(firstToday);
  /** `null` until everything was read. */
  const files = signal<ReadonlyMap<string, CaseWithAttempts> | null>(null);
  /** The newest contacts, while everything else is still being read. */
  const firstRows = signal<readonly Attempt[]>([]);
  const damaged = signal<ReadonlySet<string>>(new Set());
  /** How many cases cannot be read at all. */
  const unreadable = signal(0);
  const backedUpOn = signal<IsoDay | null>(null);
  const lost = signal(false);
  let loading = Promise.resolve();

  const views = computed<readonly CaseView[]>(() => {
    const day = today.value;
    return [...(files.value?.values() ?? [])].map((file) => viewOf(file, day)).sort(byDue);
  });
  /** How many contacts there are. */
  const count = computed(() =>
    [...(files.value?.values() ?? [])].reduce((sum, file) => sum + file.attempts.length, 0),
  );
  /** Every contact, newest first. */
  const entries = computed<readonly Entry[]>(() => newestFirst([...(files.value?.values() ?? [])]));

  async function readAll(): Promise<void> {
    const read = new Map<string, CaseWithAttempts>();
    const health = await store.eachFile((portion) => {
      for (const file of portion) read.set(file.case.id, file);
    });
    const backup = await store.backedUpOn();
    batch(() => {
      backedUpOn.value = backup;
      files.value = read;
      damaged.value = new Set(health.damaged);
      unreadable.value = health.unreadable.length;
      lost.value = health.lost;
    });
  }

  async function readCase(id: string): Promise<void> {
    const [theCase, attempts] = await Promise.all([store.caseById(id), store.attemptsOfCase(id)]);
    const known = new Map(files.value);
    if (theCase) known.set(id, { case: theCase, attempts });
    else known.delete(id);
    files.value = known;
  }

  return {
    today,
    files,
    firstRows,
    damaged,
    unreadable,
    backedUpOn,
    lost,
    views,
    count,
    entries,

    async load(): Promise<void> {
      // A damaged row among the newest: the whole reading that follows finds out which.
      firstRows.value = await store.latestAttempts(FIRST_ROWS).catch(() => []);
      loading = readAll();
      await loading;
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
      if (change.kind !== 'case' && change.kind !== 'everything') return;
      const { kind } = change;
      // One reading that failed does not keep the next from being tried.
      const before = loading.catch(() => undefined);
      loading = before.then(() => (kind === 'case' ? readCase(change.caseId) : readAll()));
      await loading;
    },
  };
}

export type LogState = ReturnType<typeof createLogState>;

/** The moment of each contact is made once, not again for each of two million comparisons. */
function newestFirst(files: readonly CaseWithAttempts[]): readonly Entry[] {
  return files
    .flatMap((file) =>
      file.attempts.map((attempt) => ({
        moment: attemptMoment(attempt),
        entry: { attempt, order: file.case.order },
      })),
    )
    .sort((a, b) => (a.moment > b.moment ? -1 : 1))
    .map(({ entry }) => entry);
}

const computedViews = new WeakMap<CaseWithAttempts, CaseView & { readonly today: IsoDay }>();

/** A file never changes once it was read: what was computed of it today is still right. */
function viewOf(file: CaseWithAttempts, today: IsoDay): CaseView {
  const known = computedViews.get(file);
  if (known?.today === today) return known;
  const next = stepOfCase(file.case, file.attempts, today);
  const view = {
    ...file,
    state: caseState(file.case, file.attempts, today),
    next,
    due: next.waiting?.until ?? next.due?.day ?? null,
    today,
  };
  computedViews.set(file, view);
  return view;
}

/** Soonest first, those without a day after them; of equal days the one last touched. */
function byDue(one: CaseView, other: CaseView): number {
  const key = ({ due }: CaseView) => due ?? '9999';
  if (key(one) !== key(other)) return key(one) < key(other) ? -1 : 1;
  return one.case.changedAt > other.case.changedAt ? -1 : 1;
}
