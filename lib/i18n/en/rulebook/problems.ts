import type { ProblemId } from '../../../model/problem';

export const groups = { delivery: 'Delivery', goods: 'Goods', money: 'Money', rest: 'Other' };

/** What happened, in words for everybody. */
export const problems: Record<ProblemId, string> = {
  'not-delivered': 'Not delivered on time',
  'late-but-wanted': 'Late, but I still want it',
  'received-but-missing': 'Marked as received, but I do not have it',
  'refund-after-cancel': 'Cancelled, money not back',
  'cancelled-by-seller': 'Cancelled without my consent',
  'changed-mind': 'Does not suit me, or I changed my mind',
  defect: 'Faulty or broken goods',
  'defect-complex': 'Faulty complex electronics',
  'wrong-item': 'Wrong, incomplete or damaged',
  'return-refused': 'Return refused',
  'return-approved': 'Return approved: what next',
  'refund-late': 'Returned the goods, no money yet',
  'double-charge': 'Charged twice',
  'auto-charge': 'Charged for Premium or a subscription',
  warranty: 'Broke under warranty',
  counterfeit: 'Looks like a fake',
  'pickup-point': 'Complaint about a courier or pickup point',
  'site-failure': 'The site or app does not work',
  'account-blocked': 'Account blocked',
  'ozon-bank': 'A question to Ozon Bank',
  other: 'Something else',
};
