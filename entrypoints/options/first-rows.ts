import type { Attempt } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';
import type { PageWords } from './load-words';

/** Contacts that are shown before the whole log is read: more than a window is high. */
export const FIRST_ROWS = 50;

/** What was read while the page's code was still on its way. */
export interface ReadAhead {
  /** The language the person chose; `null`: the browser's. */
  readonly chosen: Language | null;
  readonly words: PageWords;
  /** The newest contacts. */
  readonly newest: readonly Attempt[];
}
