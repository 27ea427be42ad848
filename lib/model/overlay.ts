import type { Edge } from './attention';

/** What the tab on an order's page says, ready to be shown: the script in the page knows no words of its own. */
export interface OverlayLine {
  readonly orderNumber: string;
  /** One line, such as «До 25 ноября: напишите в чат поддержки». */
  readonly text: string;
  /** A clock has run out. */
  readonly late: boolean;
  readonly edge: Edge;
  readonly language: string;
  readonly words: OverlayWords;
}

export interface OverlayWords {
  readonly name: string;
  readonly open: string;
  readonly move: string;
  readonly close: string;
  /** Of the panel: back to the tab. */
  readonly fold: string;
  /** Shown where the browser does not let the popup be opened from the page. */
  readonly pressIcon: string;
}
