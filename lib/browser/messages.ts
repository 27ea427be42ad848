import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';

/**
 * What the popup asks a page, and what the page's content script answers. One line per message: who sends
 * it, when, and what comes back.
 */
export interface PageMessages {
  /** Sent by the popup when it opens: read the order now. The answer is what stands on the page at that moment. */
  'read-page': { readonly ask: { readonly today: IsoDay }; readonly answer: Reading };
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
