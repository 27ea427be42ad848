import type { ProblemId } from '../model/problem';
import {
  CANCELLED_BY_SELLER,
  LATE_BUT_WANTED,
  NOT_DELIVERED,
  PICKUP_POINT,
  RECEIVED_BUT_MISSING,
} from './ladders/delivery';
import {
  CHANGED_MIND,
  COUNTERFEIT,
  DEFECT,
  RETURN_APPROVED,
  RETURN_REFUSED,
  WARRANTY,
  WRONG_ITEM,
} from './ladders/goods';
import { AUTO_CHARGE, DOUBLE_CHARGE, OZON_BANK, REFUND_AFTER_CANCEL, REFUND_LATE } from './ladders/money';
import { ACCOUNT_BLOCKED, NEUTRAL, SITE_FAILURE, SPINE } from './ladders/rest';
import type { Ladder } from './rung';

const LADDERS: Readonly<Record<ProblemId, Ladder>> = {
  'not-delivered': NOT_DELIVERED,
  'late-but-wanted': LATE_BUT_WANTED,
  'received-but-missing': RECEIVED_BUT_MISSING,
  'refund-after-cancel': REFUND_AFTER_CANCEL,
  'cancelled-by-seller': CANCELLED_BY_SELLER,
  'changed-mind': CHANGED_MIND,
  defect: DEFECT,
  'defect-complex': DEFECT,
  'wrong-item': WRONG_ITEM,
  'return-refused': RETURN_REFUSED,
  'return-approved': RETURN_APPROVED,
  'refund-late': REFUND_LATE,
  'double-charge': DOUBLE_CHARGE,
  'auto-charge': AUTO_CHARGE,
  warranty: WARRANTY,
  counterfeit: COUNTERFEIT,
  'pickup-point': PICKUP_POINT,
  'site-failure': SITE_FAILURE,
  'account-blocked': ACCOUNT_BLOCKED,
  'ozon-bank': OZON_BANK,
  other: SPINE,
};

/** Russian law and Ozon's Russian rules hold on `ozon.ru` and its subdomains only. */
export function isRussianShop(shop: string): boolean {
  return shop === 'ozon.ru' || shop.endsWith('.ozon.ru');
}

/** The ladder of a problem; a shop outside Russia has a neutral one for all problems. */
export function ladderOf(problem: ProblemId, shop: string): Ladder {
  return isRussianShop(shop) ? LADDERS[problem] : NEUTRAL;
}
