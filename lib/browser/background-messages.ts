/**
 * What the background is told. One line per message: who sends it, when, and what follows. Nothing comes back:
 * whatever follows is done by the background itself.
 */
export interface BackgroundMessages {
  /** Sent by the popup and the options page when the log has changed: the badge follows, and the next look. */
  'log-changed': Record<never, never>;
}

/** A message to the background, such as `{type: 'log-changed'}`. */
export type BackgroundMessage = {
  [Type in keyof BackgroundMessages]: { readonly type: Type } & BackgroundMessages[Type];
}[keyof BackgroundMessages];
