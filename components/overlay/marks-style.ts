import { asideStyle } from './stand-aside';

/** As for the tab: `!important` in the shadow tree outranks whatever the page writes. */
export const marksStyle = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483646 !important;
  pointer-events: none !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}
ul { margin: 0; padding: 0; list-style: none; }
.mark {
  --ground: #ffffff; --ink: #17624a;
  position: absolute;
  box-sizing: border-box;
  padding: 1px 8px;
  border: 1px solid var(--ink);
  border-radius: 999px;
  background: var(--ground);
  color: var(--ink);
  font: 600 12px/16px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  white-space: nowrap;
}
.mark.late { --ink: #a8261c; }
.mark.quiet { --ink: #5c655f; border-color: #d3d8d4; font-weight: 400; }
.mark.dot { width: 12px; height: 12px; padding: 0; border: 2px solid var(--ground); background: var(--ink); }
.mark.quiet.dot { width: 8px; height: 8px; border: 0; background: #858e88; }
.mark.off { visibility: hidden; }
.said { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) {
  .mark { --ground: #252b27; --ink: #7fd1b0; }
  .mark.late { --ink: #ff9d92; }
  .mark.quiet { --ink: #a9b3ad; border-color: #454d48; }
}
${asideStyle}
@media print { :host { display: none !important; } }
`;
