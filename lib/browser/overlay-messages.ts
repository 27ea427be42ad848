import type { OverlayLine } from '../model/overlay';

/** What the tab on a page is told by the background. It answers `true`: so it is known to be there. */
export type OverlayMessage =
  | { readonly type: 'show-overlay'; readonly line: OverlayLine }
  | { readonly type: 'hide-overlay' };

/** What the script on an order's page is told by the background when the log has changed; it says `order-seen` again. */
export type SayAgain = { readonly type: 'say-again' };
