/** Named conditions that `lib/case/conditions.ts` knows how to check. */
export const CONDITIONS = [
  'late',
  'not-late',
  'not-overdue',
  'ready-for-pickup',
  'not-handed-out',
  'received',
  'complex',
  'complex-early',
  'complex-late',
  'cancel-day-known',
  'refused-by-seller',
  'paid-by-card',
  'prepaid',
  'sold-by-other',
  'refund-not-due',
  'swapped',
  'short-bank-term',
  'wants-repair',
  'wants-replacement',
] as const;
export type Condition = (typeof CONDITIONS)[number];
