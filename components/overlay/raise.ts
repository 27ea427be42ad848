const popUp = HTMLElement.prototype.showPopover;
const find = Document.prototype.querySelector;

/** What tells that the page has taken its own things out of the top layer again. */
const CLEARED = ['close', 'fullscreenchange'];

/**
 * Puts an element of ours on the page, in the top layer: nothing of the page's lies over it by chance. While the page itself
 * shows a dialog or a film over the whole window, ours stays below that, where it can be neither seen nor pressed. What an
 * orphan of an earlier build has left behind goes.
 */
export function raise(host: HTMLElement): void {
  const { ownerDocument: page } = host;
  for (const old of page.querySelectorAll(host.localName)) if (old !== host) old.remove();
  host.setAttribute('popover', 'manual');
  page.documentElement.append(host);
  popWhenClear(host, page);
}

function popWhenClear(host: HTMLElement, page: Document): void {
  if (!find.call(page, ':modal')) {
    popUp?.call(host);
    return;
  }
  const again = () => {
    for (const event of CLEARED) page.removeEventListener(event, again, true);
    if (host.isConnected) popWhenClear(host, page);
  };
  for (const event of CLEARED) page.addEventListener(event, again, true);
}
