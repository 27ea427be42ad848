import { LAW_CHECKED, rowsOf } from '../rule-row';

const row = rowsOf(LAW_CHECKED);

/** Buying at a distance: the right to refuse, what the seller has to show, no charges unasked. */
export const DISTANCE_LAW = [
  row('refuse-before', null, 'zozpp', 'ст. 26.1 п. 4', 'A'),
  row('refuse-7', [7, 'calendar-day'], 'zozpp', 'ст. 26.1 п. 4', 'A'),
  row('refuse-3-months', [3, 'month'], 'zozpp', 'ст. 26.1 п. 4', 'A'),
  row('refuse-refund', [10, 'calendar-day'], 'zozpp', 'ст. 26.1 п. 4', 'A'),
  row('any-way-back', null, 'ks7p', null, 'A', { from: '2026-02-17' }),
  row('bad-quality-path', null, 'zozpp', 'ст. 26.1 п. 5', 'A'),
  row('full-information', null, 'zozpp', 'ст. 10', 'B'),
  row('no-extras', null, 'zozpp', 'ст. 16', 'B'),
  row('card-withdrawn', null, 'zozpp', 'ст. 16.1 п. 4.2', 'B', { from: '2026-03-01' }),
  row('claim-form', null, 'pp2463', null, 'B', { to: '2026-08-31' }),
  row('claim-form', null, 'pp657', 'п. 24', 'B', { from: '2026-09-01' }),
  row('seller-shown', null, 'pp2463', null, 'B', { to: '2026-08-31' }),
  row('seller-shown', null, 'pp657', 'п. 22', 'B', { from: '2026-09-01' }),
  row('platform-law', null, 'platforms', null, 'B', { from: '2026-10-01' }),
  row('unjust-gain', null, 'gk2', 'ст. 1102', 'B'),
];
