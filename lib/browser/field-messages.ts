import type { Inserted } from '../model/panel';

/** What the script that types into a page is told by the background or the popup, and what it answers. */
export type FieldMessage =
  /** Put the beginning of the text in at the cursor, as much as fits; see `InsertAnswer`. */
  | { readonly type: 'insert-text'; readonly text: string }
  /** Put the text on the clipboard; answers whether it is there. */
  | { readonly type: 'copy-text'; readonly text: string }
  /** Say something at the edge of the page for some seconds; answers `true`. */
  | { readonly type: 'page-note'; readonly text: string; readonly language: string };

/** What became of a text that was to be put in. */
export type InsertAnswer = Inserted;

/** What a frame of the page says of itself when the script comes into it. */
export interface FrameState {
  /** The cursor stands in a text field. */
  readonly focused: boolean;
  /** There is exactly one field for longer texts. */
  readonly only: boolean;
  /** The person's keys go to this frame. */
  readonly front: boolean;
}
