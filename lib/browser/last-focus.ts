/** Where it is left which element had the keys last: seen by the extension's scripts of this page only. */
const LAST = Symbol.for('poryadok.last-focus');

/** The tab and its panel take the keys away from where the person was typing; this is noted before they do. */
export function rememberFocus(element: Element | null): void {
  if (element && element.localName !== 'poryadok-overlay')
    Reflect.set(globalThis, LAST, new WeakRef(element));
}

/** What had the keys before the panel took them; `null`: nothing that is still there, or the panel does not have them. */
export function focusBeforePanel(document: Document): Element | null {
  if (document.activeElement?.localName !== 'poryadok-overlay') return null;
  const kept: unknown = Reflect.get(globalThis, LAST);
  const element: unknown = kept instanceof WeakRef ? kept.deref() : null;
  return element instanceof Element && element.isConnected ? element : null;
}

/** Whether this frame is the panel itself: what is typed in it is not the page's. */
export function isPanelFrame(view: Window): boolean {
  // The frame's container belongs to another window: `instanceof` would not know it.
  const root: unknown = view.frameElement?.getRootNode();
  const host: unknown = Reflect.get(Object(root), 'host');
  return Reflect.get(Object(host), 'localName') === 'poryadok-overlay';
}
