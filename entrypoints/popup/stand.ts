/** Which of the extension's windows the screen stands in. */
export interface Stand {
  /** It is the side panel already. */
  readonly isBeside: boolean;
  /** Calls back when another page stands in front; `null`: the window does not outlive this one. */
  readonly follow: ((changed: () => void) => void) | null;
}
