/** Smaller than this nobody can have meant to press it: CSS pixels. */
const LEAST = 24;

const elementAt = Document.prototype.elementFromPoint;

/**
 * Whether the person sees what is pressed: large enough, within the window, and covered by nothing at its corners
 * and its middle; the page not faded or filtered as a whole. A page that lays itself over the tab, or makes it
 * transparent, to steal a press gets none.
 * @param host the tab's element in the page; what stands in its shadow counts as itself
 * @param target what is pressed
 */
export function isTrulyVisible(host: Element, target: Element): boolean {
  const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
  if (width < LEAST || height < LEAST) return false;
  if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) return false;
  const inset = 4;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const;
  const { ownerDocument: document } = host;
  if (!points.every(([x, y]) => elementAt.call(document, x, y) === host)) return false;
  return [host, host.parentElement].every(
    (element) => element === null || isPlain(getComputedStyle(element)),
  );
}

function isPlain({
  opacity,
  visibility,
  filter,
  clipPath,
  transform,
  mixBlendMode,
}: CSSStyleDeclaration): boolean {
  const isAbsent = (value: string) => value === '' || value === 'none';
  return (
    Number(opacity || 1) > 0.95 &&
    visibility !== 'hidden' &&
    isAbsent(filter) &&
    isAbsent(clipPath) &&
    isAbsent(transform) &&
    (mixBlendMode === '' || mixBlendMode === 'normal')
  );
}
