import { isAlive } from './is-alive';

/**
 * Listens to an event of the page for as long as the extension is there. A script that outlives its extension
 * takes its listeners away at the next event, and does nothing more in the page.
 * @returns takes the listener away
 */
export function listenWhileAlive(target: EventTarget, event: string, happened: () => void): () => void {
  const stop = (): void => target.removeEventListener(event, hear);
  function hear(): void {
    if (isAlive()) happened();
    else stop();
  }
  target.addEventListener(event, hear);
  return stop;
}
