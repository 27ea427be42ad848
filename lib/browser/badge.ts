import { browser } from 'wxt/browser';

/** The house's accent with white on it, as in `components/style/tokens.css`: readable on light and dark bars. */
const GROUND = '#17624a';
const TEXT = '#ffffff';

/** Shows a number on the toolbar icon, and says in its title what the number is: a badge alone is not read aloud. */
export async function showBadge(count: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GROUND }),
    browser.action.setBadgeTextColor({ color: TEXT }),
    browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
    browser.action.setTitle({ title }),
  ]);
}
