import { listenWhileAlive } from './while-alive';

/**
 * Calls back when the page's address has changed without a reload, as the shop changes it. Browsers without the
 * Navigation API tell only of «назад» and «вперёд».
 * @param gone called when the extension is found to be gone
 * @returns ends it
 */
export function onPageMove(moved: () => void, gone: () => void = () => {}): () => void {
  return 'navigation' in window
    ? listenWhileAlive(window.navigation, 'currententrychange', moved, { gone })
    : listenWhileAlive(window, 'popstate', moved, { gone });
}
