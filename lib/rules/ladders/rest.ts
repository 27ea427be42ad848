import type { Ladder } from '../rung';
import { CHAT, CLAIM_GROUND, EMAIL, ENDING, PHONE, SOCIAL } from './shared-rungs';

/** The general way of a complaint: what one can do oneself, then support, then independent bodies. */
export const SPINE: Ladder = [
  { id: 'order-page', step: 'self-service', optional: true, wait: 'wait-request' },
  { id: 'faq', step: 'faq', optional: true },
  CHAT,
  EMAIL,
  SOCIAL,
  PHONE,
  { id: 'claim', step: 'claim', wait: 'wait-claim', byPost: true, basis: [...CLAIM_GROUND] },
  ...ENDING,
];

export const SITE_FAILURE: Ladder = [
  { id: 'retry', step: 'self-service', optional: true },
  { id: 'faq', step: 'faq', optional: true },
  CHAT,
  EMAIL,
  SOCIAL,
  PHONE,
];

export const ACCOUNT_BLOCKED: Ladder = [
  { ...CHAT, basis: ['no-extras', 'full-information'] },
  EMAIL,
  { id: 'registered-letter', step: 'claim', wait: 'wait-account', byPost: true, basis: ['full-information'] },
  {
    id: 'authority',
    step: 'authority',
    needs: 'registered-letter',
    basis: ['authority-answer', 'no-email-appeals'],
  },
  { id: 'court', step: 'court', needs: 'registered-letter', basis: ['suit-at-home', 'no-fee', 'limitation'] },
];

/** Shops outside Russia: the log and the general way, and no Russian law. */
export const NEUTRAL: Ladder = [
  { id: 'order-page', step: 'self-service', when: ['not-overdue'], optional: true, wait: 'wait-request' },
  { id: 'neutral-chat', step: 'chat' },
  { id: 'seller-chat', step: 'seller-chat', optional: true },
  { id: 'neutral-email', step: 'email', optional: true },
];
