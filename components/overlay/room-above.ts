/** Looked at every so many CSS pixels: no button and no bar is smaller. */
const STRIDE = 32;
/** Lower than this share of the window nothing of the page's is in the panel's way. */
const LOWER_HALF = 0.5;

const elementsAt = Document.prototype.elementsFromPoint;

/**
 * How far down a panel may reach between two columns: to the lower edge of the window, or to what the page has fixed
 * there, such as the button of the chat or the bar about cookies. CSS pixels from the top.
 */
export function roomAbove(document: Document, host: Element, left: number, right: number): number {
  const view = document.defaultView ?? window;
  const height = view.innerHeight;
  const known = new Map<Element, Element | null>();
  let room = height;
  for (let y = height - 4; y > height * LOWER_HALF; y -= STRIDE) {
    for (let x = left + 4; x < right; x += STRIDE) {
      for (const element of elementsAt.call(document, x, y)) {
        const fixed = element === host ? null : fixedAround(element, view, known);
        if (!fixed) continue;
        const { top } = fixed.getBoundingClientRect();
        // What is as high as half the window is no button and no bar.
        if (top > height * LOWER_HALF) room = Math.min(room, top);
      }
    }
  }
  return room;
}

function fixedAround(element: Element, view: Window, known: Map<Element, Element | null>): Element | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const isFixed = ['fixed', 'sticky'].includes(view.getComputedStyle(element).position);
  const above = element.parentElement;
  const found = isFixed ? element : above && fixedAround(above, view, known);
  known.set(element, found);
  return found;
}
