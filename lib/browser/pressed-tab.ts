/** The tab in which the person pressed a key or chose from the menu. */
export interface PressedTab {
  readonly tabId: number;
  readonly windowId: number | undefined;
  /** The frame in which the menu was opened; `undefined`: not known, as with a key. */
  readonly frameId: number | undefined;
  /** Where the tab is; `''` where the browser does not say. */
  readonly address: string;
}
