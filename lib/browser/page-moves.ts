/**
 * Calls back when the page's address has changed without a reload, as the shop changes it. Browsers without the
 * Navigation API tell only of «назад» and «вперёд».
 */
export function onPageMove(moved: () => void): void {
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', moved);
  else addEventListener('popstate', moved);
}
