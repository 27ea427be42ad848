import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';

/**
 * What the popup asks a page, and what the reader in that page answers. One line per message: who sends
 * it, when, and what comes back.
 */
export interface PageMessages {
  /** Sent by the popup when it opens. The answer comes at once: what stands there, and whether more may come. */
  'glance-at-page': { readonly ask: AsOf; readonly answer: Glance };
  /** Sent by the popup where more may come. The answer comes when it has come, or after some seconds. */
  'read-page': { readonly ask: AsOf; readonly answer: Reading };
}

interface AsOf {
  readonly today: IsoDay;
}

/** A page as it stands at the moment. */
export interface Glance {
  readonly reading: Reading;
  /** False where blocks of the page may still be to come. */
  readonly settled: boolean;
}

export type PageMessageType = keyof PageMessages;

/** A message to a page, such as `{type: 'read-page', today: '2026-11-23'}`. */
export type PageMessage = {
  [Type in PageMessageType]: { readonly type: Type } & PageMessages[Type]['ask'];
}[PageMessageType];

/** Who answers which question in the page. */
export type PageAnswers = {
  readonly [Type in PageMessageType]: (today: IsoDay) => Promise<PageMessages[Type]['answer']>;
};
