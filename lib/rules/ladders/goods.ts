import type { Ladder, Rung } from '../rung';
import { BANK, CHAT, CLAIM_GROUND, EMAIL, ENDING, POLICE, SELLER_CHAT } from './shared-rungs';

const REFUSE_AT_PICKUP: Rung = {
  id: 'refuse-at-pickup',
  step: 'self-service',
  when: ['ready-for-pickup'],
  clocks: [{ term: ['storage-end', 'stored'], lead: 1 }],
  wait: 'refund-arrives',
  basis: ['storage', 'refuse-before'],
  optional: true,
};

/** The request on the order page; the seller decides within a day, silence counts as approval. */
const RETURN_REQUEST: Rung = {
  id: 'return-request',
  step: 'self-service',
  when: ['received'],
  until: ['return-window', 'received'],
  clocks: [{ term: ['return-window', 'received'], lead: 3 }],
  wait: 'review',
  basis: ['return-request', 'return-window-defect', 'return-window-short', 'review', 'bad-quality-path'],
};

const DISPUTE: Rung = {
  id: 'dispute',
  step: 'self-service',
  letter: 'dispute',
  when: ['refused-by-seller'],
  until: ['dispute', 'refused'],
  clocks: [{ term: ['dispute', 'refused'], lead: 5 }],
  wait: 'dispute-decision',
  afterRefusal: true,
  basis: ['dispute-decision'],
};

/** The written claim about a defect: how long it has to be waited for follows from what is demanded. */
const DEFECT_CLAIM: Rung = {
  id: 'claim',
  step: 'claim',
  wait: [['repair', 'wants-repair'], ['replace', 'wants-replacement'], 'defect-refund'],
  byPost: true,
  basis: [
    'defect-rights',
    'defect-refund',
    'replace',
    'replace-checked',
    'replace-ordered',
    'repair',
    'defect-penalty',
    'defect-penalty-cap',
    'cap-repeal',
    'seller-proves',
    'complex-later',
    'complex-price',
    ...CLAIM_GROUND,
  ],
};

/** Past Ozon's own window support has no say: the law's is longer, and wants a written claim. */
const DEFECT_CHAT: Rung = {
  ...CHAT,
  until: ['return-window', 'received'],
  basis: ['defect-rights', 'review', ['defect-2-years', 'received'], 'no-receipt', 'seller-proves'],
};
const DEFECT_EMAIL: Rung = { ...EMAIL, until: ['return-window', 'received'] };
const DEFECT_BANK: Rung = { ...BANK, when: ['paid-by-card', 'received'] };

/** Ordinary goods, and complex ones by condition: one ladder, so that no rule stands twice. */
export const DEFECT: Ladder = [
  REFUSE_AT_PICKUP,
  RETURN_REQUEST,
  DISPUTE,
  DEFECT_CHAT,
  SELLER_CHAT,
  DEFECT_EMAIL,
  {
    id: 'service-centre',
    step: 'self-service',
    when: ['complex-late'],
    optional: true,
    afterRefusal: true,
    wait: 'repair',
    basis: ['complex-later', 'repair', 'loan-item', 'complex-list', 'complex-list-more'],
  },
  {
    ...DEFECT_CLAIM,
    // Five days, so that the claim can still be posted: handed in by midnight of the last day is in time.
    clocks: [{ term: ['complex-15', 'received'], lead: 5, when: 'complex-early' }],
  },
  ...ENDING,
  DEFECT_BANK,
];

export const WRONG_ITEM: Ladder = [
  REFUSE_AT_PICKUP,
  // For some goods the window is a single day, and what the box held is proved best on the day it was opened.
  { ...RETURN_REQUEST, atOnce: true },
  DISPUTE,
  DEFECT_CHAT,
  SELLER_CHAT,
  DEFECT_EMAIL,
  DEFECT_CLAIM,
  ...ENDING,
  DEFECT_BANK,
  { ...POLICE, when: ['swapped'] },
];

export const RETURN_REFUSED: Ladder = [
  DISPUTE,
  { ...CHAT, afterRefusal: true, basis: ['defect-rights', 'seller-proves', 'refuse-7', 'any-way-back'] },
  SELLER_CHAT,
  { ...DEFECT_CLAIM, basis: [...(DEFECT_CLAIM.basis ?? []), 'refuse-refund'] },
  ...ENDING,
  DEFECT_BANK,
];

export const RETURN_APPROVED: Ladder = [
  {
    id: 'hand-over',
    step: 'self-service',
    clocks: [{ term: ['hand-over', 'approved'], lead: 4 }],
    wait: 'refund-arrives',
    basis: ['bulky-carried', ['refund-arrives', 'handed-back']],
  },
  { ...CHAT, basis: ['refuse-refund', 'defect-refund'] },
  EMAIL,
  DEFECT_CLAIM,
  ...ENDING,
  DEFECT_BANK,
];

export const CHANGED_MIND: Ladder = [
  {
    id: 'cancel-order',
    step: 'self-service',
    when: ['not-handed-out'],
    optional: true,
    wait: 'wait-request',
    basis: ['cancel-before', 'cancel-after', 'refuse-before'],
  },
  REFUSE_AT_PICKUP,
  {
    id: 'return-unneeded',
    step: 'self-service',
    when: ['received'],
    clocks: [
      { term: ['refuse-7', 'received'], lead: 7 },
      { term: ['return-window', 'received'], lead: 15 },
    ],
    wait: 'review',
    basis: [['refuse-3-months', 'received'], 'any-way-back', 'return-request', 'return-window-short'],
  },
  { ...CHAT, basis: ['refuse-7', 'refuse-refund', 'any-way-back'] },
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: 'refuse-refund',
    byPost: true,
    basis: [
      'refuse-7',
      'refuse-3-months',
      'refuse-refund',
      'refund-penalty',
      'any-way-back',
      ...CLAIM_GROUND,
    ],
  },
  ...ENDING,
];

export const WARRANTY: Ladder = [
  {
    id: 'service-centre',
    step: 'self-service',
    wait: 'repair',
    basis: ['repair', 'loan-item', ['defect-2-years', 'received'], ['after-warranty', 'received']],
  },
  { ...CHAT, basis: ['repair', 'defect-rights', 'seller-proves'] },
  SELLER_CHAT,
  EMAIL,
  DEFECT_CLAIM,
  ...ENDING,
];

export const COUNTERFEIT: Ladder = [
  { ...RETURN_REQUEST, id: 'return-counterfeit', basis: ['return-request', 'review'] },
  DISPUTE,
  { ...CHAT, basis: ['full-information', 'aggregator-misled', 'defect-rights'] },
  SELLER_CHAT,
  { ...DEFECT_CLAIM, basis: ['full-information', 'aggregator-misled', ...(DEFECT_CLAIM.basis ?? [])] },
  ...ENDING,
  DEFECT_BANK,
  { id: 'police', step: 'police', beside: true, optional: true },
  { id: 'code-check', step: 'self-service', beside: true, optional: true },
];
