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
