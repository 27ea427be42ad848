import type { ListMark } from '../../lib/model/list-marks';
import { addStyle } from './add-style';
import { type Box, besideCard, emptyCorner } from './empty-corner';
import { marksStyle } from './marks-style';
import { raise } from './raise';
import { takenSpace } from './taken-space';

/** A mark and the card of the list that it belongs to. */
export interface CardMark extends ListMark {
  readonly card: Element;
}

/** The marks on the list of orders. */
export interface ListMarksOnPage {
  readonly show: (marks: readonly CardMark[], name: string, language: string) => void;
  /** Something may have moved: looks once, in the next frame. */
  readonly refresh: () => void;
  readonly remove: () => void;
}

interface Placed {
  readonly mark: CardMark;
  readonly element: HTMLElement;
  readonly shown: HTMLElement;
  /** The card's place and size when the corner was found; `''`: not yet looked at. */
  key: string;
  spot: Box | null;
}

const create = Document.prototype.createElement;
const elementAt = Document.prototype.elementFromPoint;
const isInside = Node.prototype.contains;

/**
 * Draws the marks: in a closed shadow root on one element in the top layer, which has no size, takes no press and scrolls
 * with the page by itself. A mark stands in a corner of its card that was measured to be empty, and is hidden while
 * something of the page's lies there, such as a bar that stays while the list scrolls.
 */
export function createListMarks(document: Document): ListMarksOnPage {
  const view = document.defaultView ?? window;
  const host = create.call(document, 'poryadok-marks');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, document, marksStyle);
  const list = create.call(document, 'ul') as HTMLUListElement;
  root.append(list);
  let placed: readonly Placed[] = [];
  let frame = 0;

  const look = () => {
    frame = 0;
    for (const one of placed) settle(one, document, view);
  };
  const refresh = () => {
    if (placed.length > 0) frame ||= view.requestAnimationFrame(look);
  };
  const remove = () => {
    view.cancelAnimationFrame(frame);
    frame = 0;
    placed = [];
    list.replaceChildren();
    host.remove();
  };

  return {
    refresh,
    remove,
    show: (marks, name, language) => {
      if (marks.length === 0) return remove();
      placed = marks.map((mark) => ({ mark, ...draw(document, mark, name), key: '', spot: null }));
      list.lang = language;
      list.setAttribute('aria-label', name);
      list.replaceChildren(...placed.map(({ element }) => element));
      if (!host.isConnected) {
        raise(host);
      }
      refresh();
    },
  };
}

function draw(document: Document, { text, late, quiet, ending }: CardMark, name: string) {
  const element = create.call(document, 'li') as HTMLElement;
  const shown = create.call(document, 'span') as HTMLElement;
  const said = create.call(document, 'span') as HTMLElement;
  shown.className = `mark${late ? ' late' : ''}${quiet ? ' quiet' : ''}`;
  shown.setAttribute('aria-hidden', 'true');
  shown.setAttribute('data-long', `${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  shown.setAttribute('data-short', text);
  said.className = 'said';
  said.textContent = `…${ending}: ${text}`;
  element.append(shown, said);
  return { element, shown };
}

/** Finds the mark's corner anew where its card has moved, and shows the mark only where nothing lies over the corner. */
function settle(one: Placed, document: Document, view: Window): void {
  const { card } = one.mark;
  const box = card.getBoundingClientRect();
  const isNear = card.isConnected && box.bottom > 0 && box.top < view.innerHeight && box.width > 0;
  if (!isNear) {
    one.shown.classList.add('off');
    return;
  }
  const key = [
    box.left + view.scrollX,
    box.top + view.scrollY,
    box.width,
    box.height,
    card.textContent?.length,
  ].join();
  if (key !== one.key) {
    one.key = key;
    place(one, box, document, view);
  }
  const { spot } = one;
  const isFree = spot !== null && isSeen(shift(spot, view), card, document);
  one.shown.classList.toggle('off', !isFree);
}

/** As much of the words as there is room for; else a dot. */
function place(one: Placed, box: Box, document: Document, view: Window): void {
  const { shown, mark } = one;
  const taken = takenSpace(mark.card);
  one.spot = null;
  if (!taken) return;
  for (const size of ['long', 'short', 'dot'] as const) {
    shown.textContent = size === 'dot' ? '' : shown.getAttribute(`data-${size}`);
    shown.classList.toggle('dot', size === 'dot');
    const { offsetWidth, offsetHeight } = shown;
    const spots = [
      emptyCorner(box, taken, offsetWidth, offsetHeight),
      size === 'dot' ? besideCard(box, offsetWidth, offsetHeight) : null,
    ];
    const spot = spots.find((found) => found && isSeen(found, mark.card, document));
    if (!spot) {
      // A corner that is out of the window, or under something, may be seen once the page is scrolled.
      if (spots.some((found) => found !== null)) one.key = '';
      continue;
    }
    shown.style.left = `${spot.left + view.scrollX}px`;
    shown.style.top = `${spot.top + view.scrollY}px`;
    one.spot = shift(spot, { scrollX: -view.scrollX, scrollY: -view.scrollY });
    return;
  }
}

/** From the document's pixels to the window's. */
function shift(
  { left, top, right, bottom }: Box,
  { scrollX, scrollY }: { scrollX: number; scrollY: number },
): Box {
  return { left: left - scrollX, top: top - scrollY, right: right - scrollX, bottom: bottom - scrollY };
}

/** Whether nothing but the card, what it stands in, or its own ground is seen at the spot. */
function isSeen({ left, top, right, bottom }: Box, card: Element, document: Document): boolean {
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ] as const;
  return points.every(([x, y]) => {
    const found = elementAt.call(document, x, y);
    return found !== null && (isInside.call(card, found) || isInside.call(found, card));
  });
}
