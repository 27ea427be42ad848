import { computed, signal } from '@preact/signals';
import { caseState, stepOfCase } from '../../lib/case/case-state';
import { byMoment } from '../../lib/model/attempt-moment';
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

/**
 * What the page knows of the log: all cases with their attempts, kept up to date while other windows
 * write. Everything that is shown is computed from these signals.
 */
export function createLogState(store: Store, firstToday: IsoDay) {
  const today = signal(firstToday);
  /** `null` until everything was read. */
  const files = signal<ReadonlyMap<string, CaseWithAttempts> | null>(null);
  const damaged = signal<ReadonlySet<string>>(new Set());
  const lost = signal(false);

  const views = computed<readonly CaseView[]>(() => {
    const day = today.value;
    return [...(files.value?.values() ?? [])].map((file) => viewOf(file, day)).sort(byDue);
  });
  /** Every contact, newest first. */
  const entries = computed<readonly Entry[]>(() =>
    [...(files.value?.values() ?? [])]
      .flatMap((file) => file.attempts.map((attempt) => ({ attempt, order: file.case.order })))
      .sort((a, b) => byMoment(b.attempt, a.attempt)),
  );

  async function load(): Promise<void> {
    const read = new Map<string, CaseWithAttempts>();
    await store.eachFile((portion) => {
      for (const file of portion) read.set(file.case.id, file);
    });
    files.value = read;
    const health = await store.health();
    damaged.value = new Set(health.damaged);
    lost.value = health.lost;
  }

  async function loadCase(id: string): Promise<void> {
    const [theCase, attempts] = await Promise.all([store.caseById(id), store.attemptsOfCase(id)]);
    const known = new Map(files.value);
    if (theCase) known.set(id, { case: theCase, attempts });
    else known.delete(id);
    files.value = known;
  }

  /** Reads again what another window, or this one, has written. */
  async function follow(change: Change): Promise<void> {
    if (change.kind === 'case' && files.value) await loadCase(change.caseId);
    if (change.kind === 'everything') await load();
  }

  return { today, files, damaged, lost, views, entries, load, follow };
}

export type LogState = ReturnType<typeof createLogState>;

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
