import type { UnfoldPanel } from '../model/panel';

/** Where the panel's script and its words leave word: seen by the extension's scripts of this page only. */
const PANEL = Symbol.for('poryadok.panel');
const WORDS = Symbol.for('poryadok.panel-words');

export function offerPanel(unfold: UnfoldPanel): void {
  Reflect.set(globalThis, PANEL, unfold);
}

/** The panel, once its script is in the page. */
export function offeredPanel(): UnfoldPanel | null {
  const unfold: unknown = Reflect.get(globalThis, PANEL);
  return typeof unfold === 'function' ? (unfold as UnfoldPanel) : null;
}

export function leaveWords(words: object): void {
  Reflect.set(globalThis, WORDS, words);
}

/** The words that came into the page together with the panel. */
export function leftWords<Words extends object>(): Words {
  return Reflect.get(globalThis, WORDS) as Words;
}
