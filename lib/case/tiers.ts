import type { ChannelId } from '../model/step';

const SUPPORT: readonly ChannelId[] = [
  'self-service',
  'faq',
  'chat',
  'seller-chat',
  'email',
  'social',
  'phone',
  'other',
];

/** The shop's and the seller's own support, as against papers and independent bodies. */
export function isSupport(channel: ChannelId): boolean {
  return SUPPORT.includes(channel);
}

/** Support, then the written claim, then everybody else: an answer settles nothing above its own tier. */
export function tierOf(channel: ChannelId): number {
  if (isSupport(channel)) return 0;
  return channel === 'claim' ? 1 : 2;
}
