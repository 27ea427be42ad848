import { LAW_CHECKED, rowsOf } from '../rule-row';

const row = rowsOf(LAW_CHECKED);

/** How terms are counted, and what courts and authorities do. */
export const PROCEDURE_LAW = [
  row('term-starts', null, 'gk1', 'ст. 191', 'A'),
  row('last-day-moves', null, 'gk1', 'ст. 193', 'A'),
  row('till-midnight', null, 'gk1', 'ст. 194', 'K'),
  row('letter-delivered', null, 'gk1', 'ст. 165.1', 'K'),
  row('limitation', [3, 'year'], 'gk1', 'ст. 196', 'A'),
  row('fine', [50, 'percent'], 'zozpp', 'ст. 13 п. 6', 'A'),
  row('fine-exceptions', null, 'zozpp', 'ст. 13 п. 7', 'B', { from: '2026-02-01' }),
  row('moral-harm', null, 'zozpp', 'ст. 15', 'B'),
  row('suit-at-home', null, 'zozpp', 'ст. 17', 'A'),
  row('no-fee', [1_000_000, 'rouble'], 'nk2', 'ст. 333.36', 'B'),
  row('magistrate', [100_000, 'rouble'], 'gpk', 'ст. 23', 'A'),
  row('suit-form', null, 'gpk', 'ст. 131', 'B'),
  row('suit-papers', null, 'gpk', 'ст. 132', 'B'),
  row('simplified', [250_000, 'rouble'], 'gpk', 'ст. 232.2', 'B'),
  row('authority-answer', [30, 'calendar-day'], 'appeals', null, 'B'),
  row('authority-longer', [30, 'calendar-day'], 'appeals', null, 'B'),
  row('no-email-appeals', null, 'e-appeals', null, 'B', { from: '2025-03-30' }),
  row('claim-first', null, 'rpn', null, 'B'),
  row('claim-helps', null, 'zozpp', 'ст. 13 п. 6, ст. 22', 'B'),
  row('bank-conduct', [15, 'working-day'], 'banks', 'ст. 30.1', 'A'),
  row('bank-conduct-longer', [10, 'working-day'], 'banks', 'ст. 30.1', 'A'),
  row('bank-form', [15, 'working-day'], 'ombudsman', null, 'A'),
  row('bank-form-within', [180, 'calendar-day'], 'ombudsman', null, 'A'),
  row('bank-other', [30, 'calendar-day'], 'ombudsman', null, 'A'),
  row('ombudsman-sum', [500_000, 'rouble'], 'ombudsman', null, 'A'),
  row('ombudsman-within', [3, 'year'], 'ombudsman', null, 'A'),
];
