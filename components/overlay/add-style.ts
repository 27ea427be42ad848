/** Gives a shadow tree its look. A sheet that was made by script is no inline style: the page's policy does not forbid it. */
export function addStyle(root: ShadowRoot, document: Document, css: string): void {
  try {
    const view = document.defaultView ?? window;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox did not let content scripts do so for long; there their own style elements are let through.
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = css;
    root.append(style);
  }
}
