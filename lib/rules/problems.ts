import type { ProblemId } from '../model/problem';

export const PROBLEM_GROUPS = ['delivery', 'goods', 'money', 'rest'] as const;
export type ProblemGroupId = (typeof PROBLEM_GROUPS)[number];

/** Problems by group, the most frequent first (a small sample of complaints, autumn 2026). */
export const GROUPED: Readonly<Record<ProblemGroupId, readonly ProblemId[]>> = {
  delivery: [
    'not-delivered',
    'late-but-wanted',
    'cancelled-by-seller',
    'received-but-missing',
    'pickup-point',
  ],
  goods: [
    'defect',
    'wrong-item',
    'return-refused',
    'changed-mind',
    'counterfeit',
    'defect-complex',
    'return-approved',
    'warranty',
  ],
  money: ['refund-after-cancel', 'refund-late', 'double-charge', 'auto-charge', 'ozon-bank'],
  rest: ['other', 'site-failure', 'account-blocked'],
};
