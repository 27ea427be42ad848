import type { Instant } from './day';

/**
 * Where a case, a contact or a piece of evidence belongs, said by the person: thrown away, brought back, or
 * moved into another case. A mark outlives what it is about, so that an old copy does not bring back what was
 * thrown away. Of two marks on one thing the later holds.
 */
export interface Mark {
  /** The id of what it is about. */
  readonly id: string;
  readonly at: Instant;
  readonly gone: boolean;
  /** The case it went into: of a case that `gone` into another one, and of a contact that was moved. */
  readonly into: string | null;
}

/** Days for which what was thrown away can be brought back. */
export const BIN_DAYS = 30;
