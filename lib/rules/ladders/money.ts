import type { Ladder } from '../rung';
import { BANK, CHAT, CLAIM_GROUND, EMAIL, ENDING } from './shared-rungs';

export const REFUND_AFTER_CANCEL: Ladder = [
  {
    id: 'hold',
    step: 'self-service',
    when: ['cancel-day-known'],
    until: ['refund-sent', 'cancelled'],
    passive: true,
    basis: ['card-hold', ['refund-sent', 'cancelled']],
  },
  {
    ...CHAT,
    opens: ['refund-sent', 'cancelled'],
    basis: ['card-hold', ['refuse-refund', 'cancelled'], 'refund-arrives'],
  },
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: 'refuse-refund',
    byPost: true,
    basis: [['refuse-refund', 'cancelled'], 'refuse-before', 'refund-penalty', ...CLAIM_GROUND],
  },
  { ...BANK, opens: ['refund-sent', 'cancelled'] },
  ...ENDING,
];

export const REFUND_LATE: Ladder = [
  {
    id: 'returns-page',
    step: 'self-service',
    when: ['refund-not-due'],
    optional: true,
    basis: [['refund-arrives', 'handed-back']],
  },
  {
    ...CHAT,
    opens: ['refund-arrives', 'handed-back'],
    basis: ['refuse-refund', 'defect-refund'],
  },
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: 'defect-refund',
    byPost: true,
    basis: [
      'refuse-refund',
      'defect-refund',
      'defect-penalty',
      'defect-penalty-cap',
      'refund-penalty',
      ...CLAIM_GROUND,
    ],
  },
  ...ENDING,
  BANK,
];

export const DOUBLE_CHARGE: Ladder = [
  { id: 'statement', step: 'self-service', optional: true, basis: ['card-hold'] },
  { ...CHAT, basis: ['unjust-gain', 'card-hold'] },
  BANK,
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: 'wait-claim',
    byPost: true,
    basis: ['unjust-gain', ...CLAIM_GROUND],
  },
  ...ENDING,
];

export const AUTO_CHARGE: Ladder = [
  { id: 'unlink-card', step: 'self-service', basis: ['card-withdrawn', 'no-extras'] },
  { ...CHAT, basis: ['card-withdrawn', 'no-extras'] },
  EMAIL,
  {
    id: 'claim',
    step: 'claim',
    wait: 'wait-claim',
    byPost: true,
    basis: ['card-withdrawn', 'no-extras', ...CLAIM_GROUND],
  },
  ...ENDING,
  BANK,
];

export const OZON_BANK: Ladder = [
  { id: 'bank-chat', step: 'bank', wait: 'wait-chat' },
  {
    id: 'bank-claim',
    step: 'bank',
    // The short term is for claims on the standard form that are filed in time; all others have the long one.
    wait: [['bank-form', 'short-bank-term'], 'bank-other'],
    // Past it the claim is as good as before: it only takes the bank longer to answer.
    clocks: [{ term: ['bank-form-within', 'charged'], lead: 14, when: 'short-bank-term' }],
    basis: [
      'bank-form',
      ['bank-form-within', 'charged'],
      'bank-other',
      'bank-conduct',
      'bank-conduct-longer',
    ],
  },
  {
    id: 'ombudsman',
    step: 'ombudsman',
    needs: 'bank-claim',
    clocks: [{ term: ['ombudsman-within', 'charged'], lead: 30 }],
    basis: ['ombudsman-sum', 'ombudsman-within'],
  },
  {
    id: 'court',
    step: 'court',
    needs: 'ombudsman',
    basis: ['suit-at-home', 'no-fee', 'magistrate', 'limitation'],
  },
];
