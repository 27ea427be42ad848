import { attribute, contains, parentElement, tagOf, walk } from '../dom';
import { tidy } from '../text/fold';

/** A piece of text of the page, or a link without any (a product's picture). */
export interface Line {
  readonly text: string;
  /** The link it stands in. */
  readonly link: string | null;
  /** The classes of its element; only the design's lasting names (`tsHeadline…`) mean anything. */
  readonly classes: string;
}

/** What one page may cost: a TreeWalker goes over 200 000 nodes in some 120 ms. */
const MOST_NODES = 200_000;
/** A page's own part has some hundred; what comes behind the first thousands is no order. */
const MOST_LINES = 3_000;

const NO_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'input',
  'textarea',
  'select',
  // A crossed-out price is not the price.
  's',
  'del',
  'strike',
]);

/**
 * The lines of an element in document order: texts side by side in one element are one line. Elements for
 * which `skip` holds are left out with everything in them; what `skip` is asked about is a widget's name.
 */
export function readLines(root: Element, skip: (widget: string) => boolean = () => false): readonly Line[] {
  const lines: Line[] = [];
  const walker = walk(root);
  let anchor: Element | null = null;
  let link: string | null = null;
  let owner: Element | null = null;
  let seen = 0;
  let node = walker.nextNode();
  while (node && seen < MOST_NODES && lines.length < MOST_LINES) {
    seen += 1;
    if (node instanceof Element) {
      const widget = attribute(node, 'data-widget');
      const tag = tagOf(node);
      if (NO_TEXT.has(tag) || (widget !== null && skip(widget))) {
        node = nextOutside(walker);
        continue;
      }
      if (tag === 'a') {
        anchor = node;
        link = attribute(node, 'href');
        if (link) lines.push({ text: '', link, classes: '' });
        owner = null;
      }
    } else {
      const text = tidy(node.nodeValue ?? '', 2_000);
      const parent = parentElement(node);
      if (text && parent) {
        if (anchor && !contains(anchor, node)) [anchor, link] = [null, null];
        const last = lines.at(-1);
        // A text with a comment of the framework in it is two nodes of one element.
        if (owner === parent && last)
          lines[lines.length - 1] = { ...last, text: tidy(`${last.text} ${text}`, 2_000) };
        else lines.push({ text, link, classes: attribute(parent, 'class') ?? '' });
        owner = parent;
      }
    }
    node = walker.nextNode();
  }
  return lines;
}

/** Goes on behind the current element, without looking into it. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
