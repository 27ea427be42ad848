/** A part of the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a page shows at this moment, for evidence: without pickup code, recipient and the account's e-mail and phone. */
export interface TakenPage {
  readonly title: string;
  /** Line by line as a person reads it; what was cut is said in its place. */
  readonly text: string;
  /** Lines that were cut out of the text. */
  readonly cut: number;
  /** Where in the window the secrets stand: a picture of it is painted over there. */
  readonly secret: readonly Box[];
  /** CSS pixels of the window's inside. */
  readonly width: number;
  readonly height: number;
}

/** What stands in a saved text where something was cut. */
export const CUT_LINE = '[скрыто «Порядком»]';
