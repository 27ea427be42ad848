import { attemptState } from '../../lib/case/attempt-state';
import { caseState, stepOfCase } from '../../lib/case/case-state';
import { mainParcel } from '../../lib/case/main-parcel';
import { nextStep } from '../../lib/case/next-step';
import { orderNews } from '../../lib/case/order-news';
import type { Attention } from '../../lib/model/attention';
import type { IsoDay } from '../../lib/model/day';
import type { NewsKind } from '../../lib/model/news';
import type { NextStep } from '../../lib/model/next-step';
import type { Order, OrderStatus, Parcel } from '../../lib/model/order';
import type { CaseWithAttempts } from '../../lib/store/store';

/** Why the tab stands on an order's page. */
export type Say =
  /** The page says something new that may end the case. */
  | { readonly kind: 'news'; readonly news: NewsKind }
  /** A message was prepared, and nothing is known of it since. */
  | { readonly kind: 'unsent' }
  /** A case needs the person. */
  | { readonly kind: 'step'; readonly next: NextStep }
  /** A case waits for an answer until that day. */
  | { readonly kind: 'waiting'; readonly until: IsoDay }
  /** There is no case, and the promised day has passed. */
  | { readonly kind: 'late'; readonly promised: IsoDay; readonly next: NextStep };

/** On the way: what is late here is late in earnest. «Неизвестно» is not: the tab does not guess. */
const ON_THE_WAY: readonly OrderStatus[] = [
  'created',
  'assembling',
  'handed-over',
  'in-transit',
  'with-courier',
];

/**
 * What there is to say about an order that the person looks at, or `null`: most pages stay as they are.
 * @param files every case of the order, closed ones too
 * @param unsolved what the person has already answered «не решено» to
 */
export function sayOfOrder(
  order: Order,
  files: readonly CaseWithAttempts[],
  today: IsoDay,
  unsolved: Attention['unsolved'] = {},
): Say | null {
  const fresh = files.map((file) => ({ id: file.case.id, news: orderNews(file.case, order) }));
  const unanswered = fresh.find(({ id, news }) => news && unsolved[id] !== news.kind)?.news;
  if (unanswered) return { kind: 'news', news: unanswered.kind };
  const open = files
    .filter((file) => !file.case.closed)
    // The page knows better than the log where the order stands.
    .map((file) => ({ ...file, case: { ...file.case, order } }))
    .sort((one, other) => (one.case.changedAt > other.case.changedAt ? -1 : 1));
  if (open.some(({ attempts }) => attempts.some((one) => attemptState(one) === 'prepared'))) {
    return { kind: 'unsent' };
  }
  for (const { case: theCase, attempts } of open) {
    if (caseState(theCase, attempts, today) === 'needs-you') {
      return { kind: 'step', next: stepOfCase(theCase, attempts, today) };
    }
  }
  for (const { case: theCase, attempts } of open) {
    const { waiting } = stepOfCase(theCase, attempts, today);
    if (waiting) return { kind: 'waiting', until: waiting.until };
  }
  // Who has closed a case about this order has had enough of it.
  return files.length === 0 ? sayLate(order, today) : null;
}

function sayLate(order: Order, today: IsoDay): Say | null {
  const parcel = mainParcel(order, today);
  const promised = parcel && promisedDay(parcel);
  if (!promised || promised >= today) return null;
  const problem = 'not-delivered';
  const next = nextStep({ order, parcel, problem, answers: {}, attempts: [], today, closed: null });
  return next.step === 'done' ? null : { kind: 'late', promised, next };
}

function promisedDay({ status, expectedTo, expectedFrom, receivedOn, cancelledOn }: Parcel): IsoDay | null {
  if (!ON_THE_WAY.includes(status) || receivedOn || cancelledOn) return null;
  return expectedTo ?? expectedFrom;
}
