import type { PopupWords } from '../../lib/i18n/ru/popup';
import { type FailureCode, failureOf } from './failure';
import type { Log } from './log';

/** Does one piece of writing; gives `null`, or why it failed in words that say what to do. */
export type WriteToLog = (work: (store: Log) => Promise<unknown>) => Promise<string | null>;

/** A failing log is told in words and never stands in the way of the message. */
export function writeToLog(store: Log | null, failure: FailureCode | null, words: PopupWords): WriteToLog {
  return async (work) => {
    if (!store) return words.failure[failure ?? 'unavailable'];
    try {
      await work(store);
      return null;
    } catch (error) {
      return words.failure[failureOf(error)];
    }
  };
}
