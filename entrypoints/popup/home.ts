import type { ComponentType } from 'preact';
import type { FlawsProps } from '../../components/papers/Flaws';
import type { Words } from '../../lib/i18n/load-words';
import type { NextStep } from '../../lib/model/next-step';
import type { Store } from '../../lib/store/store';
import type { ownParts } from './own-parts';
import type { Session } from './session';
import type { LetterState } from './use-letter';

/**
 * The place that the screen stands in: a window of the extension (the toolbar's popup, the side panel), or a page
 * of the shop. There it has less: nothing that names the person, and nothing that only the extension's pages may do.
 */
export interface Home {
  /** A hook: the letter of the step. */
  readonly useLetter: (session: Session, next: NextStep) => LetterState;
  /** Opens all contacts in a tab, at a place such as `#/case/<id>`. */
  readonly openLog: (place: string) => void;
  readonly Flaws: ComponentType<Omit<FlawsProps, 'words'> & { words: Words }>;
  /** What a window of the extension has besides; `null` in a page of the shop. */
  readonly ownWindow: OwnWindow | null;
  /** In a page of the shop: puts the message into the page's field. A window of the extension has it among its own parts. */
  readonly Insert: ComponentType<InsertProps> | null;
  /** In a page of the shop, in place of what it does not show: the way to the popup. */
  readonly Elsewhere: ComponentType | null;
}

export interface InsertProps {
  readonly text: string;
  /** Notes the message down as prepared. Gives `null`, or why that failed. */
  readonly onPrepare: () => Promise<string | null>;
}

/** Parts that speak of the person, or need what only the extension's own pages may use. */
export interface OwnWindow {
  readonly store: Store | null;
  readonly parts: typeof ownParts;
  /** Opens the same screen beside the page; `null`: it stands there. */
  readonly openBeside: (() => Promise<void>) | null;
}
