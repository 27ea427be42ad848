import { LAW_CHECKED, rowsOf } from '../rule-row';

const row = rowsOf(LAW_CHECKED);
const COMPLEX = { when: 'complex' } as const;

/** Goods with a defect, technically complex ones among them. */
export const DEFECT_LAW = [
  row('defect-rights', null, 'zozpp', 'ст. 18 п. 1', 'A'),
  row('complex-15', [15, 'calendar-day'], 'zozpp', 'ст. 18 п. 1', 'A', COMPLEX),
  // Fridges and the like were seen in good secondary sources; the rest of the list in none.
  row('complex-list', null, 'pp924', 'поз. 6, 12', 'B', COMPLEX),
  row('complex-list-more', null, 'pp924', null, 'K', COMPLEX),
  row('complex-later', [30, 'calendar-day'], 'zozpp', 'ст. 18 п. 1', 'A', COMPLEX),
  row('complex-price', null, 'zozpp', 'ст. 24 п. 4', 'B', { from: '2026-02-01', ...COMPLEX }),
  row('no-receipt', null, 'zozpp', 'ст. 18 п. 5', 'B'),
  row('seller-proves', null, 'zozpp', 'ст. 18 п. 6', 'A'),
  row('bulky-carried', null, 'zozpp', 'ст. 18 п. 7', 'A'),
  row('defect-2-years', [2, 'year'], 'zozpp', 'ст. 19', 'A'),
  row('after-warranty', [2, 'year'], 'zozpp', 'ст. 19 п. 5', 'A'),
  row('repair', [45, 'calendar-day'], 'zozpp', 'ст. 20 п. 1', 'A'),
  row('loan-item', [3, 'calendar-day'], 'zozpp', 'ст. 20 п. 2', 'A'),
  row('replace', [7, 'calendar-day'], 'zozpp', 'ст. 21', 'A'),
  row('replace-checked', [20, 'calendar-day'], 'zozpp', 'ст. 21', 'A'),
  row('replace-ordered', [1, 'month'], 'zozpp', 'ст. 21', 'A'),
  row('defect-refund', [10, 'calendar-day'], 'zozpp', 'ст. 22', 'A'),
  row('defect-penalty', [1, 'percent-per-day'], 'zozpp', 'ст. 23', 'A'),
  // Before the change there was no cap; sources differ between «price» and «sum paid» for the new one.
  row('defect-penalty-cap', null, 'zozpp', 'ст. 23', 'A', { to: '2026-01-31' }),
  row('defect-penalty-cap', [100, 'percent'], 'zozpp', 'ст. 23', 'B', { from: '2026-02-01' }),
  // Brought in on this day; whether it was passed was not seen.
  row('cap-repeal', null, 'zozpp', 'ст. 23', 'C', { from: '2026-03-13' }),
  row('refund-penalty', null, 'zozpp', 'ст. 23', 'C'),
];
