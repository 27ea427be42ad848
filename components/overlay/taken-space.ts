import type { Box } from './empty-corner';

/** A card of the shop has some dozens of elements; of a page that has thousands in one, nothing is marked. */
const MOST_NODES = 800;
/** What is nearly as large as the card is its ground. */
const GROUND = 0.9;

const SHOWN = new Set([
  'img',
  'svg',
  'video',
  'canvas',
  'iframe',
  'object',
  'embed',
  'input',
  'button',
  'select',
  'textarea',
  'hr',
  'progress',
]);

const walkerOf = Document.prototype.createTreeWalker;

/** Everything in a card that a person sees: texts, pictures, what is painted; `null`: too much to tell. */
export function takenSpace(card: Element): readonly Box[] | null {
  const document = card.ownerDocument;
  const view = document.defaultView ?? window;
  const whole = card.getBoundingClientRect();
  const isGround = (box: DOMRect) => box.width > whole.width * GROUND && box.height > whole.height * GROUND;
  const walker = walkerOf.call(document, card, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const taken: Box[] = [];
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    seen += 1;
    if (seen > MOST_NODES) return null;
    if (node instanceof Element) {
      const box = node.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (SHOWN.has(node.localName) || (!isGround(box) && isPainted(node, view))) taken.push(box);
    } else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      taken.push(...range.getClientRects());
    }
  }
  return taken;
}

function isPainted(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  if (hasPaint(style)) return true;
  return ['::before', '::after'].some((part) => {
    const { content } = view.getComputedStyle(element, part);
    return content !== '' && content !== 'none' && content !== 'normal';
  });
}

function hasPaint(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, boxShadow, outlineStyle } = style;
  const sides = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  return (
    !['', 'transparent', 'rgba(0, 0, 0, 0)'].includes(backgroundColor) ||
    !['', 'none'].includes(backgroundImage) ||
    !['', 'none'].includes(boxShadow) ||
    !['', 'none'].includes(outlineStyle) ||
    sides.some((width) => Number.parseFloat(width) > 0)
  );
}
