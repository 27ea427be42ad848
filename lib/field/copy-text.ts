/**
 * Puts a text on the clipboard from within the page that has the keys. Nothing is asked for: the page's own right
 * to copy is used, first the newer way, then the one of old, which needs a press of the person's.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}

/** The browser asks who copies what to copy: no field has to be made for it, and no selection is lost. */
function copyByEvent(document: Document, text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
