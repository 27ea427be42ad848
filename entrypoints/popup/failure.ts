import { StoreError } from '../../lib/store/store-error';

/** Failures that the popup has words for. */
export type FailureCode = 'full' | 'newer' | 'damaged' | 'unavailable' | 'other';

/** What a failed write or read means to the person. */
export function failureOf(error: unknown): FailureCode {
  if (!(error instanceof StoreError)) return 'other';
  switch (error.code) {
    case 'full':
    case 'newer':
    case 'unavailable':
      return error.code;
    case 'damaged':
    case 'migration':
      return 'damaged';
    default:
      return 'other';
  }
}
