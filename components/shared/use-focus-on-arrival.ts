import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Puts the focus on the one thing to do as soon as it is there, unless the person is somewhere else
 * already: in a question above it, or in a field. `null`: the one thing to do is another's.
 */
export function useFocusOnArrival(target: RefObject<HTMLElement | null> | null): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      target?.current?.focus({ preventScroll: true });
  }, []);
}
