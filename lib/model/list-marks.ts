/** What the script on the list of orders says at first: enough to know whether there is anything to mark. */
export interface ListGlance {
  /** Every order that the list links to, once. */
  readonly numbers: readonly string[];
  /** A row that is not finished names a day that is over. The reader, if it is fetched, looks closer. */
  readonly mayBeLate: boolean;
}

/** What stands at a row of the list, ready to be shown. */
export interface ListMark {
  /** Two or three words, such as «Ждём ответа». */
  readonly text: string;
  /** A clock has run out. */
  readonly late: boolean;
  /** The case is over: good to know, and nothing to look at first. */
  readonly quiet: boolean;
  /** The last digits of the order's number: a row may hold goods of several, and not everybody sees where a mark stands. */
  readonly ending: string;
}

/** The background's answer to the rows of a list. */
export interface ListMarks {
  readonly language: string;
  /** The product's name. */
  readonly name: string;
  /** One per row, in the order of the rows; `null`: nothing to say. */
  readonly rows: readonly (ListMark | null)[];
}
