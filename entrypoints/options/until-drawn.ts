/** Milliseconds: a tab in the background draws no frame, and must not wait for one. */
const LONGEST = 1_000;

/** Resolves when what was just put into the page has been drawn: heavy work begins after it, not before. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
