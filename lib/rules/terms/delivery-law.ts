import { LAW_CHECKED, rowsOf } from '../rule-row';

const row = rowsOf(LAW_CHECKED);

/** The law speaks of goods that were paid for before they were to come. */
const PREPAID = { when: 'prepaid' } as const;

/** Goods that were paid for and did not come, or were cancelled by the other side. */
export const DELIVERY_LAW = [
  row('late-choice', null, 'zozpp', 'ст. 23.1 п. 2', 'A', PREPAID),
  row('late-penalty', [0.5, 'percent-per-day'], 'zozpp', 'ст. 23.1 п. 3', 'A', PREPAID),
  row('late-penalty-cap', [100, 'percent'], 'zozpp', 'ст. 23.1 п. 3', 'A', PREPAID),
  row('late-refund', [10, 'calendar-day'], 'zozpp', 'ст. 23.1 п. 4', 'B', PREPAID),
  row('late-excuse', null, 'zozpp', 'ст. 23.1 п. 5', 'K', PREPAID),
  row('aggregator-refund', [10, 'calendar-day'], 'zozpp', 'ст. 12 п. 2.2', 'B', PREPAID),
  row('aggregator-excuse', [10, 'calendar-day'], 'zozpp', 'ст. 12 п. 2.3', 'C', PREPAID),
  row('aggregator-misled', null, 'zozpp', 'ст. 12 п. 2.1', 'B'),
  row('no-own-annulment', null, 'zozpp', 'ст. 23.1', 'A'),
  row('sale-not-fulfilled', null, 'gk2', 'ст. 463', 'B'),
  row('no-one-sided-refusal', null, 'gk1', 'ст. 310', 'K'),
];
