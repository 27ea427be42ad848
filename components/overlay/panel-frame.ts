import type { PanelPlace } from '../../lib/model/panel';
import { addStyle } from './add-style';
import { isTrulyVisible } from './is-truly-visible';
import { roomAbove } from './room-above';

/** A press sooner than this after the panel came was meant for what stood there before: milliseconds. */
const SETTLING = 400;
/** Distance from the window's edges: CSS pixels. */
const GAP = 8;
const WIDTH = 400;

const create = Document.prototype.createElement;

/** The document that the panel is drawn in, and the way to take it off. */
export interface PanelFrame {
  readonly ready: Promise<Document>;
  readonly remove: () => void;
}

/**
 * Makes the panel: an empty frame within the tab's closed shadow. What is typed and pressed in a frame is never
 * told to the page, not even to listeners on its window; a frame in a shadow stands in no list of the page's; and
 * the page's styles end at it.
 */
export function createPanelFrame(
  { root, host, title, close }: PanelPlace,
  styles: readonly string[],
): PanelFrame {
  const { ownerDocument: page } = host;
  const view = page.defaultView ?? window;
  const frame = create.call(page, 'iframe') as HTMLIFrameElement;
  frame.className = 'panel';
  frame.title = title;
  const size = addStyle(root, page, '');

  const stand = () => {
    const width = Math.min(WIDTH, view.innerWidth - 2 * GAP);
    const edge = host.getAttribute('data-edge') === 'left' ? 'left' : 'right';
    const left = edge === 'left' ? GAP : page.documentElement.clientWidth - GAP - width;
    const height = roomAbove(page, host, left, left + width) - 2 * GAP;
    size.write(panelStyle(width, Math.max(height, 120), edge));
  };
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    // Where an empty frame is there at once nothing more is told.
    setTimeout(resolve, 200);
  });
  stand();
  root.append(frame);
  view.addEventListener('resize', stand);
  const watchEdge = new MutationObserver(stand);
  watchEdge.observe(host, { attributeFilter: ['data-edge'] });

  const shownAt = performance.now();
  const ready = loaded.then(() => {
    const document = frame.contentDocument;
    if (!document) throw new Error('The panel has no document');
    document.title = title;
    for (const style of styles) addStyle(document, document, style);
    guardPresses(document, (target) => {
      return performance.now() - shownAt >= SETTLING && isTrulyVisible(host, target, frame);
    });
    document.defaultView?.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape' && !event.defaultPrevented) close();
    });
    return document;
  });

  return {
    ready,
    remove: () => {
      watchEdge.disconnect();
      view.removeEventListener('resize', stand);
      frame.remove();
      size.remove();
    },
  };
}

/** Lets through only what a person does who sees what they press. */
function guardPresses(document: Document, isSeen: (target: Element) => boolean): void {
  document.defaultView?.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && isSeen(event.target as Element)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

function panelStyle(width: number, height: number, edge: 'left' | 'right'): string {
  const inset = edge === 'left' ? `${GAP}px auto auto ${GAP}px` : `${GAP}px ${GAP}px auto auto`;
  return `
:host, :host([data-edge]) {
  inset: ${inset} !important;
  width: ${width}px !important;
  max-width: none !important;
  height: ${height}px !important;
}
.panel {
  display: block;
  box-sizing: border-box;
  width: 100%;
  height: 100%;
  border: 1px solid #7f8882;
  border-radius: 8px;
  color-scheme: light dark;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 4px 16px rgb(0 0 0 / 16%);
}
`;
}
