import { CHANNELS } from '../model/step';

/** What can be written: one text per channel, and the letters that follow another. */
export const LETTER_KINDS = [
  ...CHANNELS,
  /** A reminder when nobody answered. */
  'follow-up',
  /** The answer to «send more photos». */
  'more-data',
  /** Against a refused return. */
  'dispute',
  /** The notice to the seller that the buyer no longer wants goods that did not come. */
  'refusal-notice',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The kind that a letter's id names, `not-delivered/chat`; an id nobody knows is answered by a general text. */
export function letterKind(id: string): LetterKind {
  const name = id.slice(id.indexOf('/') + 1);
  return LETTER_KINDS.find((kind) => kind === name) ?? 'other';
}
