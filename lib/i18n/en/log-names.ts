import type { AttemptState } from '../../model/attempt';
import type { CaseOutcome, CaseState } from '../../model/case';
import type { ChannelId } from '../../model/step';

/* What channels, states and outcomes are called in the log. */

export const channel: Record<ChannelId, string> = {
  'self-service': 'Order page',
  faq: 'Help pages',
  chat: 'Support chat',
  'seller-chat': 'Seller’s chat',
  email: 'E-mail',
  social: 'Social network',
  phone: 'Call',
  claim: 'Paper letter',
  authority: 'Complaint to an authority',
  'consumer-society': 'Consumer society',
  bank: 'Bank',
  ombudsman: 'Financial ombudsman',
  police: 'Police',
  court: 'Court',
  other: 'Other',
};

export const attemptState: Record<AttemptState, string> = {
  prepared: 'Prepared, not sent',
  sent: 'Sent, awaiting an answer',
  acknowledged: 'Received, awaiting an answer',
  answered: 'Answered',
  'no-answer': 'No answer',
  dropped: 'Not sent',
};

export const caseState: Record<CaseState, string> = {
  'needs-you': 'Needs you',
  waiting: 'Waiting',
  closed: 'Closed',
};

export const caseOutcome: Record<CaseOutcome, string> = {
  solved: 'Solved',
  partly: 'Partly solved',
  refused: 'Refused',
  'no-answer': 'Never answered',
  'not-needed': 'No longer needed',
};
