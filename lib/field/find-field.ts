import { isTypeable, type TextField } from './text-field';

/** More nested shadow trees, or more fields in one page, than anybody builds. */
const DEEPEST = 20;
const MOST_FIELDS = 300;
/** A field smaller than this is a trap or an echo of another, not a place to write in: CSS pixels. */
const LEAST = 8;

/** How a script of the extension looks into a closed shadow tree; a page's own script has no such function. */
type LookInside = (element: Element) => ShadowRoot | null;

/**
 * The field in which the cursor stands, also where the window is not in front: a popup or a menu has taken the
 * keys then, and the page's own focus stays where it was.
 * @param from what has the keys, or had them
 * @param lookInside gives an element's shadow tree, closed ones too; without it open ones are seen
 */
export function focusedField(
  document: Document,
  lookInside: LookInside = openTree,
  from: Element | null = document.activeElement,
): TextField | null {
  let active = from;
  for (let depth = 0; active && depth < DEEPEST; depth += 1) {
    const inner: Element | null = lookInside(active)?.activeElement ?? null;
    if (!inner) break;
    active = inner;
  }
  return active && isTypeable(active) ? active : null;
}

/**
 * The one field for longer texts that the page shows, such as a chat's: where nothing is in focus it is the place
 * that is meant. `null` where there are none or several.
 */
export function onlyField(document: Document): TextField | null {
  const found = [
    ...document.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false"])'),
  ].slice(0, MOST_FIELDS);
  const fields = found.filter(isTypeable).filter(isSeen);
  // An editor's inner parts count with the editor.
  const outer = fields.filter((field) => !fields.some((other) => other !== field && other.contains(field)));
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

function openTree(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

function isSeen(field: Element): boolean {
  const { width, height } = field.getBoundingClientRect();
  return width >= LEAST && height >= LEAST && getComputedStyle(field).visibility !== 'hidden';
}
