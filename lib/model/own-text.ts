import type { Instant } from './day';

/** A letter in the person's own words, for every case: it stands in the place of the product's own. */
export interface OwnText {
  /** Problem and kind of the letter, as in `not-delivered/chat`. */
  readonly id: string;
  /** `null` where the letter has no subject line. */
  readonly subject: string | null;
  /** In the grammar of `lib/letters/README.md`; it may be broken: whoever uses it checks it first. */
  readonly text: string;
  /** Of two copies of one text the later wins. */
  readonly changedAt: Instant;
}
