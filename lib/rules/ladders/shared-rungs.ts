import type { RuleId } from '../rule-on';
import type { Rung, Term } from '../rung';

/** Rungs that many ladders have in common. */

export const CHAT: Rung = { id: 'chat', step: 'chat' };
/**
 * Where somebody else sells on the marketplace, the seller decides about the goods as well. The button is not on every
 * order, so the chat runs beside the way and holds nothing up.
 */
export const SELLER_CHAT: Rung = {
  id: 'seller-chat',
  step: 'seller-chat',
  when: ['sold-by-other'],
  beside: true,
  aside: true,
  optional: true,
};
export const EMAIL: Rung = { id: 'email', step: 'email', optional: true };
export const SOCIAL: Rung = { id: 'social', step: 'social', optional: true };
export const PHONE: Rung = { id: 'phone', step: 'phone', optional: true };

/** What every written claim can point to: whom it goes to, how it is sent, what no law has set for the answer. */
export const CLAIM_GROUND: readonly (RuleId | Term)[] = [
  ['seller-shown', 'placed'],
  'claim-form',
  'letter-delivered',
  'platform-law',
];

export const AUTHORITY: Rung = {
  id: 'authority',
  step: 'authority',
  needs: 'claim',
  basis: ['claim-first', 'authority-answer', 'authority-longer', 'no-email-appeals'],
};
export const SOCIETY: Rung = {
  id: 'consumer-society',
  step: 'consumer-society',
  needs: 'claim',
  optional: true,
};
export const COURT: Rung = {
  id: 'court',
  step: 'court',
  needs: 'claim',
  // Nobody has to wait for the authority before going to court.
  alongside: 'authority',
  basis: [
    'claim-helps',
    'suit-form',
    'suit-papers',
    'suit-at-home',
    'no-fee',
    'magistrate',
    'simplified',
    'fine',
    'fine-exceptions',
    'moral-harm',
    'limitation',
  ],
};

/** After a claim that was refused or left without an answer. */
export const ENDING: readonly Rung[] = [AUTHORITY, SOCIETY, COURT];

/** Only the police can have the recording of a pickup point's cameras, and it is not kept for long. */
export const POLICE: Rung = {
  id: 'police',
  step: 'police',
  beside: true,
  optional: true,
  atOnce: true,
  clocks: [{ term: ['video-kept', 'received'], lead: 7 }],
};

/** The bank's own claim: no number of days is sure for it, so it is filed at once. */
export const BANK: Rung = { id: 'bank', step: 'bank', when: ['paid-by-card'], beside: true, optional: true };
