import { listenWhileAlive } from './while-alive';

/**
 * Calls back when the page's address has changed without a reload, as the shop changes it. Browsers without the
 * Navigation API tell only of «назад» and «вперёд».
 * @returns ends it
 */
export function onPageMove(moved: () => void): () => void {
  return 'navigation' in window
    ? listenWhileAlive(window.navigation, 'currententrychange', moved)
    : listenWhileAlive(window, 'popstate', moved);
}
