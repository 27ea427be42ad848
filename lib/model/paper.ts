import type { IsoDay } from './day';
import type { Money } from './money';

/** Letters that are signed and handed in on paper, by the kinds of `lib/letters`. */
export const PAPER_KINDS = [
  'claim',
  'refusal-notice',
  'authority',
  'bank',
  'ombudsman',
  'police',
  'court',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Attachment {
  readonly number: number;
  readonly text: string;
}

/** How a sum was counted, line by line; the last line is the sum. */
export interface Calculation {
  readonly title: string;
  readonly rows: readonly { readonly what: string; readonly value: string }[];
  /** What it counts: the sum paid, the last day of the term, the last day that counts. */
  readonly of?: {
    readonly kind: 'late' | 'defect';
    readonly base: Money;
    readonly since: IsoDay;
    readonly to: IsoDay;
  };
}

/** A letter in the parts that a sheet of paper shows apart. Every word of the letter stands in exactly one of them. */
export interface Paper {
  /** Whom it is for and who writes: the lines above the title. */
  readonly head: readonly string[];
  /** `null` where the text has none: it is then a message, and nobody signs it. */
  readonly title: string | null;
  readonly body: readonly Block[];
  /** The line above the list, such as «Приложения (копии):»; `null` where there is no list. */
  readonly attachmentsTitle: string | null;
  readonly attachments: readonly Attachment[];
  /** In words, as the letter ends with it; `null`: left to be written by hand. */
  readonly day: string | null;
  readonly signer: string | null;
  readonly calculation: Calculation | null;
}
