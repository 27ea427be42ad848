import { putListReader } from '../../lib/browser/list-in-tab';
import { formatDay } from '../../lib/i18n/format-day';
import type { Attention } from '../../lib/model/attention';
import type { CaseOutcome, Closing } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import type { ListGlance, ListMark, ListMarks } from '../../lib/model/list-marks';
import type { Order } from '../../lib/model/order';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { openLog } from './open-log';
import { type Say, sayOfOrder } from './say-of-order';
import { type BackgroundWords, wordsFor } from './words';

/** Has the list read where one of its orders has a case, or may be late; else no more code comes into the page. */
export async function answerListReached(tabId: number, { numbers, mayBeLate }: ListGlance): Promise<void> {
  const store = await openLog();
  if (!(await store.attention()).overlay) return;
  if (mayBeLate || (await hasCase(store, numbers))) await putListReader(tabId);
}

async function hasCase(store: Store, numbers: readonly string[]): Promise<boolean> {
  for (const number of numbers) {
    if ((await store.casesOfOrder(number)).length > 0) return true;
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

/** A row may hold goods of several orders: what has run out goes before what waits, and that before what is over. */
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
  return marks.find(({ late }) => late) ?? marks.find(({ quiet }) => !quiet) ?? marks[0] ?? null;
}

/** What only the list says: an order's own page has the tab for what is to be done, and else nothing. */
type SayOfRow =
  | Say
  | { readonly kind: 'case' }
  /** Every case of the order is closed; the last one so. */
  | { readonly kind: 'closed'; readonly outcome: CaseOutcome };

function sayOfRow(
  order: Order,
  files: readonly CaseWithAttempts[],
  { unsolved, closedOrders }: Attention,
  day: IsoDay,
): SayOfRow | null {
  // The list tells less of an order than its own page did: what the case knows stands.
  const latest = files.reduce<CaseWithAttempts | null>(
    (before, file) => (before && before.case.changedAt > file.case.changedAt ? before : file),
    null,
  );
  const say = sayOfOrder(latest?.case.order ?? order, files, day, unsolved);
  if (say?.kind === 'late' && closedOrders.includes(order.number)) return null;
  if (say) return say;
  if (files.some((file) => file.case.closed === null)) return { kind: 'case' };
  const last = lastClosing(files);
  return last && { kind: 'closed', outcome: last.outcome };
}

function lastClosing(files: readonly CaseWithAttempts[]): Closing | null {
  const closings = files.flatMap((file) => file.case.closed ?? []);
  return closings.reduce<Closing | null>(
    (before, one) => (before && before.at > one.at ? before : one),
    null,
  );
}

function inWords(
  say: SayOfRow,
  day: IsoDay,
  { overlay, language }: BackgroundWords,
): Omit<ListMark, 'ending'> {
  const { marks: t } = overlay;
  const calm = (text: string) => ({ text, late: false, quiet: false });
  const alarm = (text: string) => ({ text, late: true, quiet: false });
  switch (say.kind) {
    case 'step': {
      const { due } = say.next;
      if (due?.passed) return alarm(t.passed);
      if (!due) return calm(t.step);
      return calm(due.day === day ? t.today : t.byDay(formatDay(language, due.day)));
    }
    case 'waiting':
      return calm(t.waiting(formatDay(language, say.until)));
    case 'late':
      return alarm(t.late);
    case 'closed':
      return { text: t.closed(say.outcome), late: false, quiet: true };
    default:
      return calm(t[say.kind]);
  }
}
