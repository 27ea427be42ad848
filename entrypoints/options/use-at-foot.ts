import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells the style sheet that something stands at the window's foot, so that it keeps room there for what is come to by keys.
 * Said on the root, for a rule that looked for it in the page would be asked anew with every row that is scrolled to.
 */
export function useAtFoot(what: 'data-reminder' | 'data-chosen', isThere: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute(what, isThere);
    return () => document.documentElement.removeAttribute(what);
  }, [what, isThere]);
}
