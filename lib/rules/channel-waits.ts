import type { ChannelId } from '../model/step';
import type { RuleId } from './rule-on';

/** How long people usually wait for an answer, by channel; `null`: nobody answers here. */
export const CHANNEL_WAITS: Readonly<Record<ChannelId, RuleId | null>> = {
  'self-service': null,
  faq: null,
  chat: 'wait-chat',
  'seller-chat': 'wait-seller',
  email: 'wait-email',
  social: 'wait-social',
  phone: 'wait-phone',
  claim: 'wait-claim',
  authority: 'authority-answer',
  'consumer-society': 'wait-society',
  bank: 'wait-bank',
  ombudsman: 'wait-ombudsman',
  police: 'wait-police',
  court: 'wait-court',
  other: 'wait-chat',
};
