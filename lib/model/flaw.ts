/** A part of a text: from `start` up to but not including `end`, in UTF-16 units as a text field counts. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** By what a text leads to the person who wrote it. */
export const PERSONAL_KINDS = ['email', 'card', 'phone', 'number', 'name'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalPlace extends Place {
  readonly what: PersonalKind;
}

/** What a person may want to mend in a message before it goes out. */
export type Flaw =
  | { readonly kind: 'no-number' | 'no-demand' | 'no-day' }
  /** Something was to be filled in here: the only flaw that stands in the way. */
  | { readonly kind: 'hole'; readonly place: Place }
  | { readonly kind: 'personal'; readonly place: PersonalPlace }
  /** `length` in characters. */
  | { readonly kind: 'long'; readonly length: number };
