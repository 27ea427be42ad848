import type { Ladder, Rung } from '../rung';
import { BANK, CHAT, CLAIM_GROUND, EMAIL, ENDING, POLICE, SELLER_CHAT, SOCIAL } from './shared-rungs';

/** Until the promised day has passed there is nothing to write about. */
const TRACK: Rung = {
  id: 'track',
  step: 'self-service',
  when: ['not-late'],
  passive: true,
  basis: [['date-passed', 'promised']],
};

/** Before the promised day has passed the seller too has nothing to answer for. */
const LATE_SELLER_CHAT: Rung = { ...SELLER_CHAT, when: ['sold-by-other', 'late'] };

export const NOT_DELIVERED: Ladder = [
  TRACK,
  {
    ...CHAT,
    opens: ['date-passed', 'promised'],
    basis: ['late-choice', ['late-penalty', 'promised'], 'late-penalty-cap', 'late-excuse'],
  },
  LATE_SELLER_CHAT,
  EMAIL,
  SOCIAL,
  {
    id: 'cancel',
    step: 'self-service',
    when: ['late'],
    optional: true,
    wait: 'wait-request',
    basis: [
      'cancel-before',
      'cancel-after',
      'seller-cancel',
      'abroad-handover',
      'abroad-late',
      'refuse-before',
    ],
  },
  {
    id: 'refusal-notice',
    step: 'claim',
    letter: 'refusal-notice',
    // Where Ozon itself sold the goods it is no aggregator: the claim goes to it as to a seller.
    when: ['prepaid', 'sold-by-other'],
    wait: 'aggregator-refund',
    byPost: true,
    basis: ['aggregator-refund', 'aggregator-excuse', 'refuse-before'],
  },
  {
    id: 'claim',
    step: 'claim',
    wait: ['late-refund', 'wait-claim'],
    byPost: true,
    basis: ['late-refund', ['late-penalty', 'promised'], 'late-penalty-cap', ...CLAIM_GROUND],
  },
  ...ENDING,
  { ...BANK, when: ['paid-by-card', 'late', 'prepaid'] },
];

export const LATE_BUT_WANTED: Ladder = [
  TRACK,
  {
    ...CHAT,
    opens: ['date-passed', 'promised'],
    basis: ['late-choice', ['late-penalty', 'promised'], 'late-penalty-cap'],
  },
  LATE_SELLER_CHAT,
  EMAIL,
  SOCIAL,
  {
    id: 'claim',
    step: 'claim',
    // The law sets ten days for money, and none for goods that are still wanted.
    wait: 'wait-claim',
    byPost: true,
    basis: ['late-choice', ['late-penalty', 'promised'], 'late-penalty-cap', ...CLAIM_GROUND],
  },
  ...ENDING,
];

export const RECEIVED_BUT_MISSING: Ladder = [
  {
    ...CHAT,
    clocks: [{ term: ['missing-7', 'received'], lead: 7 }],
    basis: ['late-choice'],
  },
  {
    id: 'video',
    step: 'email',
    beside: true,
    atOnce: true,
    optional: true,
    afterRefusal: true,
    clocks: [{ term: ['video-kept', 'received'], lead: 7 }],
  },
  {
    id: 'claim',
    step: 'claim',
    wait: ['late-refund', 'wait-claim'],
    byPost: true,
    basis: ['late-choice', 'late-refund', 'late-penalty', ...CLAIM_GROUND],
  },
  POLICE,
  ...ENDING,
  { ...BANK, when: ['paid-by-card', 'prepaid'] },
];

export const CANCELLED_BY_SELLER: Ladder = [
  { ...CHAT, basis: ['no-own-annulment', 'sale-not-fulfilled', 'no-one-sided-refusal'] },
  SELLER_CHAT,
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: ['late-refund', 'wait-claim'],
    byPost: true,
    basis: ['no-own-annulment', 'sale-not-fulfilled', 'late-refund', ...CLAIM_GROUND],
  },
  ...ENDING,
];

export const PICKUP_POINT: Ladder = [
  { id: 'rate', step: 'self-service', optional: true },
  { ...CHAT, basis: ['full-information'] },
  EMAIL,
  { id: 'authority', step: 'authority', basis: ['authority-answer', 'authority-longer', 'no-email-appeals'] },
];
