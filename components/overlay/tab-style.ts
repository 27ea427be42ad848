import { asideStyle } from './stand-aside';

/**
 * The tab's look. In the shadow tree `!important` outranks whatever the page writes, its own `!important` and its
 * style attributes included; `all` first, so that nothing of the page is inherited. The colours are the house's,
 * as in `components/style/tokens.css`, which does not reach into the page.
 */
export const tabStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 32vh 0 auto auto !important;
  display: block !important;
  width: max-content !important;
  max-width: min(300px, 80vw) !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}
:host([data-edge="left"]) { inset: 32vh auto auto 0 !important; }
.tab {
  --ground: #ffffff; --soft: #f4f5f2; --text: #1c211e; --line: #7f8882; --accent: #17624a; --late: #a8261c;
  --edge: var(--accent);
  display: flex;
  align-items: stretch;
  border: 1px solid var(--line);
  border-inline-start: 4px solid var(--edge);
  border-radius: 8px 0 0 8px;
  background: var(--ground);
  color: var(--text);
  font: 400 13px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 4px 16px rgb(0 0 0 / 8%);
}
:host([data-edge="left"]) .tab {
  border-inline-width: 1px 4px;
  border-inline-color: var(--line) var(--edge);
  border-radius: 0 8px 8px 0;
}
.tab.late { --edge: var(--late); }
button {
  margin: 0;
  border: 0;
  border-radius: 4px;
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
button:hover { background: var(--soft); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.open { flex: 1; min-height: 40px; padding: 6px 8px 6px 12px; }
.name { display: block; color: var(--accent); font-size: 12px; line-height: 16px; font-weight: 600; }
.side { flex: none; width: 32px; min-height: 32px; padding: 0; text-align: center; font-size: 16px; }
.said { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) {
  .tab {
    --ground: #252b27; --soft: #1f2421; --text: #e9edea; --line: #79837d; --accent: #7fd1b0; --late: #ff9d92;
  }
}
${asideStyle}
@media print { :host { display: none !important; } }
`;
