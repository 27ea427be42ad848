import type { NextStep } from '../model/next-step';
import { CHANNELS, type ChannelId } from '../model/step';
import { LETTER_KINDS, type LetterKind } from './letter-kind';

/** The kind of letter that the step names, as in `not-delivered/chat`; `null`: the step is done, not written. */
export function kindOfLetter(next: NextStep): LetterKind | null {
  const named = next.letter?.split('/')[1];
  return LETTER_KINDS.find((kind) => kind === named) ?? null;
}

/** Through what a letter goes: a dispute or a reminder goes through the channel of its step. */
export function channelOfLetter(kind: LetterKind, next: NextStep): ChannelId {
  const named = CHANNELS.find((channel) => channel === next.step);
  return named ?? CHANNELS.find((channel) => channel === kind) ?? 'other';
}
