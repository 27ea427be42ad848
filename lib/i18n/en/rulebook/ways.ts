import { bodyWays } from './bodies-ways';
import { orderPageWays } from './order-page-ways';
import { supportWays } from './support-ways';

/** The way to every step, line by line. */
export const ways = { ...orderPageWays, ...supportWays, ...bodyWays };

/** One more line for one problem's step. */
export const advice = {
  'not-delivered/chat': 'First look at the tracking on the order page: the day may have been moved.',
  'not-delivered/email':
    'The letter asks for the money back. If you still want the order, choose “Late, but I still want it”.',
  'not-delivered/refusal-notice':
    'If you still want the order, do not send a refusal: choose “Late, but I still want it”.',
  'late-but-wanted/chat': 'Ask for a new day of delivery in writing.',
  'received-but-missing/chat': 'Ask your family and the pickup point whether somebody took the order.',
  'cancelled-by-seller/chat': 'First see on the order page who cancelled it and why.',
  'refund-after-cancel/chat': 'First look at the bank statement: the hold may be gone already.',
  'auto-charge/chat': 'Say when you unlinked the card.',
  'wrong-item/return-request': 'Send the request on the day you got the order: it is easier to prove.',
  'wrong-item/police': 'On the same day ask the pickup point to keep the footage.',
  'defect/chat':
    'If the seller was silent for a day, the request counts as approved: first look at it in “Мои возвраты”.',
  'wrong-item/chat':
    'If the seller was silent for a day, the request counts as approved: first look at it in “Мои возвраты”.',
  'defect/claim':
    'If the product page gives a longer term for returns, first request a return on the order page.',
  'site-failure/chat': 'Attach a screenshot with the error and the time.',
};
