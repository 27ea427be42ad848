/** Smaller than this nobody can have meant to press it: CSS pixels. */
const LEAST = 24;
/** A frame smaller than this shows nothing that could be read before it is pressed. */
const LEAST_FRAME = 120;

const elementAt = Document.prototype.elementFromPoint;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether the person sees what is pressed: large enough, within the window, and covered by nothing at its corners
 * and its middle; the page not faded or filtered as a whole. A page that lays itself over the tab, or makes it
 * transparent, to steal a press gets none.
 * @param host the tab's element in the page; what stands in its shadow counts as itself
 * @param target what is pressed
 * @param frame the frame of ours that the target stands in
 */
export function isTrulyVisible(host: Element, target: Element, frame?: Element): boolean {
  const box = frame ? partInFrame(target, frame) : ownBox(target);
  if (!box || !isWithinWindow(box) || !isSeenAtItsPoints(host, box)) return false;
  return [host, host.parentElement].every(
    (element) => element === null || isPlain(getComputedStyle(element)),
  );
}

/** Small things within a frame are as large as we made them; the tab's own buttons the page might shrink. */
function ownBox(target: Element): Box | null {
  const box = target.getBoundingClientRect();
  return box.width < LEAST || box.height < LEAST ? null : box;
}

/** Where a target stands on the page's window, as far as its frame shows it; `null`: the frame is next to nothing. */
function partInFrame(target: Element, frame: Element): Box | null {
  const around = frame.getBoundingClientRect();
  if (around.width < LEAST_FRAME || around.height < LEAST_FRAME) return null;
  const inner = target.getBoundingClientRect();
  return {
    left: Math.max(around.left, around.left + inner.left),
    top: Math.max(around.top, around.top + inner.top),
    right: Math.min(around.right, around.left + inner.right),
    bottom: Math.min(around.bottom, around.top + inner.bottom),
  };
}

function isWithinWindow({ left, top, right, bottom }: Box): boolean {
  return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
}

function isSeenAtItsPoints(host: Element, { left, top, right, bottom }: Box): boolean {
  const inset = 4;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const;
  return points.every(([x, y]) => elementAt.call(host.ownerDocument, x, y) === host);
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
