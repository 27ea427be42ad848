import type { Instant } from './day';

/** Whether open cases go to the person's other machines by the browser's own sync, and how that stands. */
export interface Sync {
  readonly on: boolean;
  /** When it last went well. */
  readonly at: Instant | null;
  /** Open cases that found no room. */
  readonly left: number;
  /** The last try failed: no room in the browser's sync storage, or it answered with an error. */
  readonly failure: 'full' | 'refused' | null;
  /**
   * Cases that stood in the sync storage when it was last looked at. One of them that is no longer in the log was
   * deleted here, and does not come back; one that is closed now is still to tell so.
   */
  readonly known: readonly string[];
}

export const NO_SYNC: Sync = { on: false, at: null, left: 0, failure: null, known: [] };
