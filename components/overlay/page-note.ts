import { addStyle } from './add-style';
import { asideStyle } from './stand-aside';

/** How long the note stands: milliseconds. Long enough for two lines to be read. */
const STANDS = 7_000;

const create = Document.prototype.createElement;
const popUp = HTMLElement.prototype.showPopover;

let shown: { readonly host: HTMLElement; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/**
 * Says at the edge of a page what was just done there by key or menu, and is read aloud. Nothing in it can be
 * pressed, and a press goes through it: it takes neither the cursor nor the mouse.
 */
export function showPageNote(document: Document, text: string, language: string): void {
  if (shown) clearTimeout(shown.timer);
  shown?.host.remove();
  const host = create.call(document, 'poryadok-note');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, document, noteStyle);
  const line = create.call(document, 'p');
  line.setAttribute('role', 'status');
  line.lang = language;
  root.append(line);
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  popUp?.call(host);
  // Put in after the region is there: only what changes is read aloud.
  setTimeout(() => {
    line.textContent = text;
  }, 50);
  shown = { host, timer: setTimeout(() => host.remove(), STANDS) };
}

/** As for the tab: `!important` in the shadow tree outranks whatever the page writes. */
const noteStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 16px 16px auto auto !important;
  display: block !important;
  width: max-content !important;
  max-width: min(340px, 90vw) !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
p {
  margin: 0;
  padding: 10px 14px;
  border: 1px solid #7f8882;
  border-inline-start: 4px solid #17624a;
  border-radius: 8px;
  background: #ffffff;
  color: #1c211e;
  font: 400 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 4px 16px rgb(0 0 0 / 12%);
}
p:empty { visibility: hidden; }
@media (prefers-color-scheme: dark) {
  p { background: #252b27; color: #e9edea; border-color: #79837d; border-inline-start-color: #7fd1b0; }
}
${asideStyle}
@media print { :host { display: none !important; } }
`;
