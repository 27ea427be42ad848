/*
 * The page's document, read so that the page cannot talk back. In a form an `<input name="getAttribute">`
 * hides the method of that name, and an `<img name="querySelectorAll">` hides the document's: whoever
 * writes `form.getAttribute(…)` calls what the page put there. So every call goes through the prototype.
 * The isolated world's prototypes are the browser's own, whatever the page does to its copies.
 */
const documentFind = Document.prototype.querySelectorAll;
const elementFind = Element.prototype.querySelectorAll;
const attributeOf = Element.prototype.getAttribute;
const closestOf = Element.prototype.closest;
const boxOfElement = Element.prototype.getBoundingClientRect;
const isInside = Node.prototype.contains;
const partOf = Array.prototype.slice;
const makeWalker = Document.prototype.createTreeWalker;
const nameOf = getterOf(Element.prototype, 'localName');
const childrenOf = getterOf(Element.prototype, 'children');
const parentOf = getterOf(Node.prototype, 'parentNode');
const textOf = getterOf(Node.prototype, 'textContent');
const bodyOf = getterOf(Document.prototype, 'body');
const readinessOf = getterOf(Document.prototype, 'readyState');

function getterOf(prototype: object, name: string): (this: unknown) => unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`This browser's DOM has no ${name}.`);
  return getter;
}

/** More elements of one kind than any page of the shop has; a hostile page may have a million. */
const MOST = 5_000;

/** The elements that fit the selector, in document order, no more than `most`. */
export function findAll(root: Document | Element, selector: string, most = MOST): readonly Element[] {
  const list = root instanceof Element ? elementFind.call(root, selector) : documentFind.call(root, selector);
  return partOf.call(list, 0, most);
}

export function attribute(element: Element, name: string): string | null {
  return attributeOf.call(element, name);
}

/** The name of the tag, in small letters. */
export function tagOf(element: Element): string {
  return String(nameOf.call(element));
}

export function childElements(element: Element): readonly Element[] {
  const children = childrenOf.call(element);
  return children instanceof HTMLCollection ? Array.from(children).slice(0, MOST) : [];
}

export function parentElement(node: Node): Element | null {
  const parent = parentOf.call(node);
  return parent instanceof Element ? parent : null;
}

export function contains(outer: Node, inner: Node): boolean {
  return isInside.call(outer, inner);
}

/** True where the element or one around it fits the selector. */
export function isWithin(element: Element, selector: string): boolean {
  return closestOf.call(element, selector) !== null;
}

/** All text of the body, for the few pages that have no widgets; it may be long. */
export function bodyText(document: Document): string {
  const body = bodyOf.call(document);
  return body instanceof Element ? String(textOf.call(body)) : '';
}

/** The text of an element as it stands there, no more than `limit` characters of it. */
export function textIn(element: Element, limit: number): string {
  return String(textOf.call(element)).slice(0, limit);
}

export function bodyOfDocument(document: Document): Element | null {
  const body = bodyOf.call(document);
  return body instanceof Element ? body : null;
}

/** Where the element stands in the window. */
export function boxOf(element: Element): DOMRect {
  return boxOfElement.call(element);
}

export function isLoading(document: Document): boolean {
  return readinessOf.call(document) !== 'complete';
}

/** Goes over elements and texts below `root` in document order. */
export function walk(root: Element): TreeWalker {
  const owner = root.ownerDocument;
  return makeWalker.call(owner, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}
