/**
 * What can go wrong with the store, each with its own thing to do for the person:
 * - `full`: the disk or the quota is full; everything written before is kept, the next try may work;
 * - `disk`: the browser cannot get at its own file, and says no more: mostly the disk is full, and seldom it is broken;
 * - `newer`: the database was written by a newer version of the product and is left alone;
 * - `migration`: bringing old data up to date failed; the old data is untouched;
 * - `damaged`: something is there and cannot be read;
 * - `unavailable`: the browser gives this page no database (private mode, storage switched off), or took it away;
 * - `blocked`: another window holds the old version open;
 * - `too-many`, `too-much`: a case, or the whole log, holds as much evidence as it may;
 * - `missing`: the case or the attempt to be changed is not there;
 * - `failed`: a write failed twice for another reason.
 */
export const STORE_ERRORS = [
  'full',
  'disk',
  'newer',
  'migration',
  'damaged',
  'unavailable',
  'blocked',
  'too-many',
  'too-much',
  'missing',
  'failed',
] as const;
export type StoreErrorCode = (typeof STORE_ERRORS)[number];

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store answers: ${code}`, { cause });
    this.code = code;
  }
}

/** Where the failure happened decides what an unspecific error means. */
export type StoreMoment = 'open' | 'read' | 'write';

const BY_NAME: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
};

const UNSPECIFIC: Readonly<Record<StoreMoment, StoreErrorCode>> = {
  open: 'unavailable',
  read: 'damaged',
  write: 'failed',
};

/** Gives a failure of IndexedDB its meaning; a `StoreError` stays what it is. */
export function toStoreError(cause: unknown, moment: StoreMoment): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  // Chromium on a full disk: the write fails, then the opening, and neither says why. Private windows have other names.
  if (name === 'UnknownError' && moment === 'open') return new StoreError('disk', cause);
  return new StoreError(BY_NAME[name] ?? UNSPECIFIC[moment], cause);
}
