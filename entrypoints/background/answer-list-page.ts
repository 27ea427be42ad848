import { putListReader } from '../../lib/browser/list-in-tab';
import { formatDay } from '../../lib/i18n/format-day';
import type { Attention } from '../../lib/model/attention';
import type { IsoDay } from '../../lib/model/day';
import type { ListGlance, ListMark, ListMarks } from '../../lib/model/list-marks';
import type { Order } from '../../lib/model/order';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { openLog } from './open-log';
import { type Say, sayOfOrder } from './say-of-order';
import { type BackgroundWords, wordsFor } from './words';

/** Has the list read where one of its orders has an open case, or may be late; else no more code comes into the page. */
export async function answerListReached(tabId: number, { numbers, mayBeLate }: ListGlance): Promise<void> {
  const store = await openLog();
  if (!(await store.attention()).overlay) return;
  if (mayBeLate || (await hasOpenCase(store, numbers))) await putListReader(tabId);
}

async function hasOpenCase(store: Store, numbers: readonly string[]): Promise<boolean> {
  for (const number of numbers) {
    if ((await store.casesOfOrder(number)).some(({ closed }) => closed === null)) return true;
  }
  return false;
}

/** What is to be marked on the list; without a log, nothing. */
export async function answerListSeen(rows: readonly (readonly Order[])[]): Promise<ListMarks | null> {
  const store = await openLog();
  const [attention, words] = await Promise.all([store.attention(), wordsFor(store)]);
  const day = today();
  const files = attention.overlay ? await filesOf(store, rows.flat()) : new Map();
  return {
    language: words.language,
    name: words.overlay.words.name,
    rows: rows.map((orders) => (attention.overlay ? markOfRow(orders, files, attention, day, words) : null)),
  };
}

async function filesOf(
  store: Store,
  orders: readonly Order[],
): Promise<ReadonlyMap<string, readonly CaseWithAttempts[]>> {
  const numbers = [...new Set(orders.map(({ number }) => number))];
  return new Map(
    await Promise.all(
      numbers.map(async (number) => {
        const cases = await store.casesOfOrder(number);
        const attempts = cases.length > 0 ? await store.attemptsOfOrder(number) : [];
        const files = cases.map((one) => ({
          case: one,
          attempts: attempts.filter(({ caseId }) => caseId === one.id),
        }));
        return [number, files] as const;
      }),
    ),
  );
}

/** A row may hold goods of several orders: what has run out goes before what waits. */
export function markOfRow(
  orders: readonly Order[],
  files: ReadonlyMap<string, readonly CaseWithAttempts[]>,
  attention: Attention,
  day: IsoDay,
  words: BackgroundWords,
): ListMark | null {
  const marks = orders.flatMap((order) => {
    const say = sayOfRow(order, files.get(order.number) ?? [], attention, day);
    return say ? [{ ...inWords(say, day, words), ending: order.number.split('-').at(-1) ?? '' }] : [];
  });
  return marks.find(({ late }) => late) ?? marks[0] ?? null;
}

function sayOfRow(
  order: Order,
  files: readonly CaseWithAttempts[],
  { unsolved, closedOrders }: Attention,
  day: IsoDay,
): Say | { readonly kind: 'case' } | null {
  // The list tells less of an order than its own page did: what the case knows stands.
  const latest = files.reduce<CaseWithAttempts | null>(
    (before, file) => (before && before.case.changedAt > file.case.changedAt ? before : file),
    null,
  );
  const say = sayOfOrder(latest?.case.order ?? order, files, day, unsolved);
  if (say?.kind === 'late' && closedOrders.includes(order.number)) return null;
  return say ?? (files.some((file) => file.case.closed === null) ? { kind: 'case' } : null);
}

function inWords(
  say: Say | { readonly kind: 'case' },
  day: IsoDay,
  { overlay, language }: BackgroundWords,
): Omit<ListMark, 'ending'> {
  const { marks: t } = overlay;
  switch (say.kind) {
    case 'step': {
      const { due } = say.next;
      if (due?.passed) return { text: t.passed, late: true };
      if (!due) return { text: t.step, late: false };
      return { text: due.day === day ? t.today : t.byDay(formatDay(language, due.day)), late: false };
    }
    case 'waiting':
      return { text: t.waiting(formatDay(language, say.until)), late: false };
    case 'late':
      return { text: t.late, late: true };
    default:
      return { text: t[say.kind], late: false };
  }
}
