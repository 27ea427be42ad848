import type { Store } from '../../lib/store/store';

/** What the screen writes down and reads again; in a page of the shop the background does it on the screen's behalf. */
export type Log = Pick<
  Store,
  | 'addAttempt'
  | 'answerCase'
  | 'appendEvent'
  | 'attemptsOfOrder'
  | 'casesOfOrder'
  | 'draft'
  | 'putCase'
  | 'rememberOrder'
  | 'removeAttempt'
  | 'saveDraft'
  | 'takeBackEvent'
>;
