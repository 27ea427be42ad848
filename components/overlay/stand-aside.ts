/** Everything of ours that stands on a page. */
const HOSTS = ['poryadok-overlay', 'poryadok-marks', 'poryadok-note'];
const ASIDE = 'data-aside';

/** Belongs into the style of each of them. Seen through, it keeps its place and the focus that stands in it. */
export const asideStyle = `:host([${ASIDE}]) { opacity: 0 !important; }`;

/**
 * Makes what stands of ours on the page unseen.
 * @returns brings it back; `null` where nothing of ours stands there
 */
export function standAside(document: Document): (() => void) | null {
  const hosts = [...document.querySelectorAll(HOSTS.join())];
  if (hosts.length === 0) return null;
  for (const host of hosts) host.setAttribute(ASIDE, '');
  return () => {
    for (const host of hosts) host.removeAttribute(ASIDE);
  };
}
