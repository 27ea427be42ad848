import { browser } from 'wxt/browser';

/** The key that opens the popup, such as `Alt+Shift+O`; `null` where none is set or the browser tells nothing. */
export async function keyForPopup(): Promise<string | null> {
  const all = (await browser.commands?.getAll?.()) ?? [];
  return all.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
