import type { ChannelId } from '../../lib/model/step';

/** Where a reminder reaches the same people; a paper is not sent twice, and a public post names no number. */
export const REMINDED = ['chat', 'seller-chat', 'email'] as const satisfies readonly ChannelId[];
export type Reminded = (typeof REMINDED)[number];
