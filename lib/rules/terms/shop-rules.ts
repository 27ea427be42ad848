import { rowsOf, SHOP_CHECKED } from '../rule-row';

const row = rowsOf(SHOP_CHECKED);

/** Ozon's own rules, as its help pages state them. The pages carry no dates. */
export const SHOP_RULES = [
  // No grace: the day after the promised one is the day to write.
  row('date-passed', [0, 'calendar-day'], 'help', null, 'A'),
  row('missing-7', [7, 'calendar-day'], 'help', null, 'A'),
  row('cancel-before', null, 'help', null, 'A'),
  row('cancel-after', null, 'help', null, 'A'),
  row('seller-cancel', [2, 'calendar-day'], 'help', null, 'A'),
  row('abroad-handover', [10, 'calendar-day'], 'help', null, 'A'),
  row('abroad-late', [20, 'calendar-day'], 'help', null, 'A'),
  row('storage', [7, 'calendar-day'], 'help', null, 'A', { readOnPage: true }),
  row('storage-end', [0, 'calendar-day'], 'help', null, 'A'),
  row('return-request', null, 'help-returns', null, 'A'),
  row('return-window', [15, 'calendar-day'], 'help-returns', null, 'A', { readOnPage: true }),
  // The page of the product or of the order names the last day; the person can tell it.
  row('return-window-told', [0, 'calendar-day'], 'help-returns', null, 'A'),
  row('return-window-short', [7, 'calendar-day'], 'help-returns', null, 'A', { readOnPage: true }),
  row('return-window-defect', [1, 'calendar-day'], 'help-returns', null, 'A', { readOnPage: true }),
  row('review', [24, 'hour'], 'help-returns', null, 'B'),
  row('more-data', [3, 'calendar-day'], 'help-returns', null, 'A'),
  row('dispute', [5, 'calendar-day'], 'help-returns', null, 'A', { readOnPage: true }),
  row('dispute-decision', [3, 'calendar-day'], 'help-returns', null, 'A', { readOnPage: true }),
  row('hand-over', [4, 'calendar-day'], 'help-returns', null, 'A'),
  row('card-hold', [6, 'hour'], 'help-bank', null, 'A'),
  row('refund-sent', [72, 'hour'], 'help-bank', null, 'A'),
  row('refund-arrives', [10, 'calendar-day'], 'help-bank', null, 'A'),
  row('no-messengers', null, 'help-fraud', null, 'A'),
  row('video-kept', [30, 'calendar-day'], 'press', null, 'C'),
];
