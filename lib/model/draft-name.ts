import type { ProblemId } from './problem';
import type { ChannelId } from './step';

/** Under which name a person's own wording is kept until the message is sent. */
export function draftName(orderNumber: string, problem: ProblemId, channel: ChannelId): string {
  return `${orderNumber}/${problem}/${channel}`;
}
