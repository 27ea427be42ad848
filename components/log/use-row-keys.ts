import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pixelsTo, ROW_HEIGHT } from './visible-rows';

interface Wishes {
  readonly room: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The window's height in pixels. */
  readonly height: number;
  readonly onChoose: (index: number, through: boolean) => void;
}

/** Pixels at the window's top that the table's head covers. */
const HEAD = ROW_HEIGHT;

/**
 * The keys of a long table: arrows, Page Up and Down, Home and End go from row to row, also to rows that do
 * not exist yet; the space bar chooses one, with Shift all from the last one on. One row at a time is reached by Tab.
 */
export function useRowKeys({ room, count, height, onChoose }: Wishes) {
  const [reached, setReached] = useState(0);
  /** The row that is to have the focus once it exists. */
  const goingTo = useRef<number | null>(null);

  useEffect(() => {
    if (goingTo.current === null) return;
    const link = linkOf(room.current, goingTo.current);
    if (!link) return;
    goingTo.current = null;
    link.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (reached >= count) setReached(Math.max(0, count - 1));
  }, [count, reached]);

  function goTo(index: number): void {
    const next = Math.max(0, Math.min(index, count - 1));
    goingTo.current = next;
    setReached(next);
    showRow(next);
  }

  /** Scrolls just as far as it takes to see the row. */
  function showRow(index: number): void {
    const link = linkOf(room.current, index)?.closest('tr')?.getBoundingClientRect();
    const foot = height - coveredAtFoot();
    if (link && link.top >= HEAD && link.bottom <= foot) return;
    if (link && link.height > 0) {
      window.scrollBy(0, link.top < HEAD ? link.top - HEAD : link.bottom - foot);
      return;
    }
    const top = (room.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    window.scrollTo(0, top + pixelsTo(Math.max(0, index - 1), count, height));
  }

  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: reached + 1,
    ArrowUp: reached - 1,
    PageDown: reached + page,
    PageUp: reached - page,
    Home: 0,
    End: count - 1,
  };

  return {
    reached,
    /** A row was come to in another way, such as with the mouse. */
    reach: setReached,
    onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = ways[event.key];
      if (way !== undefined) {
        event.preventDefault();
        goTo(way);
      } else if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
        event.preventDefault();
        onChoose(reached, event.shiftKey);
      }
    },
  };
}

/** Pixels at the window's foot in which something else stands, as the style sheet has it. */
function coveredAtFoot(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
}

function linkOf(room: HTMLElement | null, index: number): HTMLElement | null {
  return room?.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"] a`) ?? null;
}
