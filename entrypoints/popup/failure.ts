/** Failures that the popup has words for. */
export type FailureCode = 'full' | 'disk' | 'newer' | 'damaged' | 'unavailable' | 'other';

/** What a failed write or read means to the person; known by its code, for a failure may come from the background. */
export function failureOf(error: unknown): FailureCode {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  switch (code) {
    case 'full':
    case 'newer':
    case 'disk':
    case 'unavailable':
      return code;
    case 'damaged':
    case 'migration':
      return 'damaged';
    default:
      return 'other';
  }
}
