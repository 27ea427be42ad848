import type { Attempt, AttemptWording } from './attempt';

/** What stood there when the attempt was first written down. */
export function firstWording(attempt: Attempt): AttemptWording {
  const rewriting = attempt.events.find((event) => event.kind === 'rewritten');
  return rewriting?.was ?? { channel: attempt.channel, text: attempt.text };
}
