import type { Edge } from '../model/attention';
import type { ListGlance } from '../model/list-marks';
import type { Order } from '../model/order';

/**
 * What the background is told. One line per message: who sends it, when, and what follows. Only `overlay-pressed`,
 * `panel-refused` and `list-seen` are answered; whatever else follows is done by the background itself. What a page's scripts send is checked: they may say
 * what they see and what was pressed, and never read, change or delete anything of the log.
 */
export interface BackgroundMessages {
  /** Sent by the popup and the options page when the log has changed: the badge follows, and the next look. */
  'log-changed': Record<never, never>;
  /** Sent by the script on the shop's other pages when a move has led to an order: the reader is put in. */
  'order-reached': Record<never, never>;
  /** Sent by the script on the list of orders once rows stand there: the reader is put in if there may be something to mark. */
  'list-reached': ListGlance;
  /** Sent by the reader on the list of orders, per row its orders: answered with what is to be marked, `ListMarks`. */
  'list-seen': { readonly rows: readonly (readonly Order[])[] };
  /** Sent by the script on an order's page once the page is read: the tab is put there if there is something to say. */
  'order-seen': { readonly order: Order };
  /** Sent by the tab when it was pressed: the panel's code comes into the page; `false` where the browser refuses. */
  'overlay-pressed': Record<never, never>;
  /** Sent by the tab where no panel came: the popup opens instead; `false` where the browser refuses that too. */
  'panel-refused': Record<never, never>;
  /** Sent by the tab when it was closed: it stays away from this order. */
  'overlay-closed': Record<never, never>;
  /** Sent by the tab when it was moved to the other edge: it stands there from now on. */
  'overlay-moved': { readonly edge: Edge };
}

/** A message to the background, such as `{type: 'log-changed'}`. */
export type BackgroundMessage = {
  [Type in keyof BackgroundMessages]: { readonly type: Type } & BackgroundMessages[Type];
}[keyof BackgroundMessages];
