/** A style that may be written anew and taken away. */
export interface AddedStyle {
  readonly write: (text: string) => void;
  readonly remove: () => void;
}

/** Adds a style. A sheet that was made by script is no inline style: the page's policy does not forbid it. */
export function addStyle(root: ShadowRoot | Document, document: Document, text: string): AddedStyle {
  try {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    const sheet = new (view ?? window).CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      write: (changed) => sheet.replaceSync(changed),
      remove: () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      },
    };
  } catch {
    // Firefox did not let content scripts do so for long; there their own style elements are let through.
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = text;
    ('head' in root ? root.head : root).append(style);
    return {
      write: (changed) => {
        style.textContent = changed;
      },
      remove: () => style.remove(),
    };
  }
}
