import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BEYOND, type Layout, layOut } from './visible-rows';

/** Where the rows of a long list lie now, and the window's height in pixels; drawn anew only when other rows are to exist. */
export function useLayout(
  room: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): Layout & { readonly height: number } {
  const [pixels, setPixels] = useState(0);
  const [height, setHeight] = useState(window.innerHeight);
  // The rows beyond the window come when those in it have been drawn.
  const [beyond, setBeyond] = useState(0);

  useEffect(() => {
    const look = () => {
      const top = -(room.current?.getBoundingClientRect().top ?? 0);
      setHeight(window.innerHeight);
      setBeyond(BEYOND);
      setPixels((before) => {
        const was = layOut(before, count, window.innerHeight, rowHeight);
        const is = layOut(top, count, window.innerHeight, rowHeight);
        // Scrolling within the rows that exist draws nothing anew.
        return was.first === is.first && was.above === is.above ? before : top;
      });
    };
    look();
    // The list may be scrolled with the page or within it: such an event is only met on its way down.
    const how = { capture: true, passive: true };
    window.addEventListener('scroll', look, how);
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look, how);
      window.removeEventListener('resize', look);
    };
  }, [room, count, rowHeight]);

  return { ...layOut(pixels, count, height, rowHeight, beyond), height };
}
