import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Puts the focus on the one thing to do as soon as it is there, unless the person is somewhere else
 * already: in a question above it, or in a field. `null`: the one thing to do is another's.
 */
export function useFocusOnArrival(target: RefObject<HTMLElement | null> | null): void {
  useEffect(() => {
    const element = target?.current ?? null;
    if (isFocusFree(element)) element?.focus({ preventScroll: true });
  }, []);
}

/** Whether nothing has the focus in the element's document, which in a page of the shop is not the page's own. */
export function isFocusFree(element: Element | null): boolean {
  if (element === null) return false;
  const { activeElement, body } = element.ownerDocument;
  return activeElement === null || activeElement === body;
}
