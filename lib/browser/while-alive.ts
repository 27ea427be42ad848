import { isAlive } from './is-alive';

export interface Listening extends AddEventListenerOptions {
  /** Called once, when the extension is found to be gone: what it left in the page is to go too. */
  readonly gone?: () => void;
}

/**
 * Listens to an event of the page for as long as the extension is there. A script that outlives its extension
 * takes its listeners away at the next event, and does nothing more in the page.
 * @returns takes the listener away
 */
export function listenWhileAlive(
  target: EventTarget,
  event: string,
  happened: () => void,
  how: Listening = {},
): () => void {
  const stop = (): void => target.removeEventListener(event, hear, how);
  function hear(): void {
    if (isAlive()) {
      happened();
      return;
    }
    stop();
    how.gone?.();
  }
  target.addEventListener(event, hear, how);
  return stop;
}
