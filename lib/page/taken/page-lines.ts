import { attribute, parentElement, tagOf, walk } from '../dom';
import { tidy } from '../text/fold';

/** A line as a person sees it, and the element that holds it. */
export interface PageLine {
  readonly text: string;
  readonly element: Element;
  /** The block of the shop's page that it stands in; `''`: none. */
  readonly widget: string;
}

/** As for reading an order: what lies behind the first thousands is no order and no answer. */
const MOST_NODES = 200_000;
const MOST_LINES = 3_000;

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head']);
const INLINE = new Set(['inline', 'contents', '']);

/** The text that is shown, in document order: texts that stand in one block are one line, what is hidden is left out. */
export function pageLines(root: Element): readonly PageLine[] {
  const lines: PageLine[] = [];
  const styleOf = rememberStyles();
  const walker = walk(root);
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < MOST_NODES && lines.length < MOST_LINES; seen += 1) {
    if (node instanceof Element) {
      const isLeftOut = NO_TEXT.has(tagOf(node)) || styleOf(node).display === 'none';
      node = isLeftOut ? nextOutside(walker) : walker.nextNode();
      continue;
    }
    const text = tidy(node.nodeValue ?? '', 2_000);
    const parent = parentElement(node);
    if (text && parent && styleOf(parent).visibility !== 'hidden') {
      const element = blockAround(parent, root, (one) => INLINE.has(styleOf(one).display));
      const last = lines.at(-1);
      if (last?.element === element)
        lines[lines.length - 1] = { ...last, text: tidy(`${last.text} ${text}`, 2_000) };
      else lines.push({ text, element, widget: widgetAround(element) });
    }
    node = walker.nextNode();
  }
  return lines;
}

function rememberStyles(): (element: Element) => { display: string; visibility: string } {
  const known = new WeakMap<Element, { display: string; visibility: string }>();
  return (element) => {
    let style = known.get(element);
    if (!style) {
      const { display, visibility } = getComputedStyle(element);
      style = { display, visibility };
      known.set(element, style);
    }
    return style;
  };
}

function blockAround(start: Element, root: Element, isInline: (element: Element) => boolean): Element {
  let element = start;
  while (element !== root && isInline(element)) {
    const parent = parentElement(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}

function widgetAround(start: Element): string {
  for (let element: Element | null = start; element; element = parentElement(element)) {
    const widget = attribute(element, 'data-widget');
    if (widget !== null) return widget;
  }
  return '';
}

/** Goes on behind the current element, without looking into it. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
