import { rowsOf, SHOP_CHECKED } from '../rule-row';

const row = rowsOf(SHOP_CHECKED);

/**
 * How long to wait for an answer before the next step. No source states these numbers: they are our
 * recommendation and the screen says so.
 */
export const WAITING = [
  row('wait-request', [3, 'calendar-day'], 'own', null, 'own'),
  row('wait-chat', [3, 'calendar-day'], 'own', null, 'own'),
  row('wait-seller', [3, 'calendar-day'], 'own', null, 'own'),
  row('wait-email', [5, 'calendar-day'], 'own', null, 'own'),
  row('wait-social', [3, 'calendar-day'], 'own', null, 'own'),
  row('wait-phone', [3, 'calendar-day'], 'own', null, 'own'),
  // Where no law sets a term for the answer: as long as the law gives for money.
  row('wait-claim', [10, 'calendar-day'], 'own', null, 'own', { endsOnWorkday: true }),
  row('wait-post', [7, 'calendar-day'], 'own', null, 'own'),
  row('wait-society', [14, 'calendar-day'], 'own', null, 'own'),
  row('wait-bank', [14, 'calendar-day'], 'own', null, 'own'),
  row('wait-ombudsman', [30, 'calendar-day'], 'own', null, 'own'),
  row('wait-police', [30, 'calendar-day'], 'own', null, 'own'),
  row('wait-court', [60, 'calendar-day'], 'own', null, 'own'),
  row('wait-account', [30, 'calendar-day'], 'press', null, 'B'),
  row('send-more', [3, 'calendar-day'], 'own', null, 'own'),
];
