import type { IsoDay } from '../model/day';
import type { Order, OrderStatus, Parcel } from '../model/order';
import type { ProblemId } from '../model/problem';
import { GROUPED, PROBLEM_GROUPS, type ProblemGroupId } from '../rules/problems';

/** Problems that belong together, the likely one first. */
export interface ProblemGroup {
  readonly id: ProblemGroupId;
  readonly problems: readonly ProblemId[];
}

/** What a status alone suggests. Handed out: nothing beyond what goes wrong most often with goods. */
const BY_STATUS: Readonly<Record<OrderStatus, ProblemId>> = {
  'awaiting-payment': 'other',
  created: 'not-delivered',
  assembling: 'not-delivered',
  'handed-over': 'not-delivered',
  'in-transit': 'not-delivered',
  'with-courier': 'not-delivered',
  'ready-for-pickup': 'defect',
  received: 'defect',
  cancelled: 'refund-after-cancel',
  returning: 'refund-late',
  returned: 'refund-late',
  unknown: 'other',
};

/** The problem a person most likely came with, from the order's state alone. */
export function likelyProblem(order: Order, parcel: Parcel | null, today: IsoDay): ProblemId {
  if (parcel) return ofParcel(parcel, today);
  const likely = order.parcels.map((one) => ofParcel(one, today));
  const late = order.parcels.findIndex((one) => isLate(one, today));
  return likely[late] ?? likely.find((problem) => problem === 'refund-after-cancel') ?? likely[0] ?? 'other';
}

/** All problems in groups: the likely one's group first, and itself first in it. */
export function offeredProblems(order: Order, parcel: Parcel | null, today: IsoDay): readonly ProblemGroup[] {
  const likely = likelyProblem(order, parcel, today);
  const groups = PROBLEM_GROUPS.map((id) => ({ id, problems: likelyFirst(GROUPED[id], likely) }));
  return groups.toSorted((a, b) => Number(b.problems[0] === likely) - Number(a.problems[0] === likely));
}

function likelyFirst(problems: readonly ProblemId[], likely: ProblemId): readonly ProblemId[] {
  return problems.toSorted((a, b) => Number(b === likely) - Number(a === likely));
}

function ofParcel(parcel: Parcel, today: IsoDay): ProblemId {
  if (isLate(parcel, today)) return 'not-delivered';
  if (parcel.status !== 'unknown') return BY_STATUS[parcel.status];
  if (parcel.cancelledOn) return 'refund-after-cancel';
  if (parcel.receivedOn) return 'defect';
  return parcel.expectedTo ? 'not-delivered' : 'other';
}

const UNDELIVERED: readonly OrderStatus[] = [
  'created',
  'assembling',
  'handed-over',
  'in-transit',
  'with-courier',
  'unknown',
];

function isLate(
  { status, expectedTo, expectedFrom, receivedOn, cancelledOn }: Parcel,
  today: IsoDay,
): boolean {
  const promised = expectedTo ?? expectedFrom;
  if (!promised || promised >= today || receivedOn || cancelledOn) return false;
  return UNDELIVERED.includes(status);
}
