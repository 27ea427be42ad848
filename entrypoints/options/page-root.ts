/**
 * Where the page is shown, once it is there and its style with it: the script runs as soon as it has come, before either.
 */
export async function pageRoot(): Promise<HTMLElement> {
  if (document.readyState === 'loading') await heard(document, 'DOMContentLoaded');
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(
    styles.map((style) => style.sheet ?? Promise.race([heard(style, 'load'), heard(style, 'error')])),
  );
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the log.');
  return root;
}

function heard(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));
}
