import { browser } from 'wxt/browser';
import { SHORTCUTS, type ShortcutName } from '../model/shortcut';

export interface Shortcut {
  readonly name: ShortcutName;
  /** Such as `Alt+Shift+O`; `null` where none is set, for another extension had it first or the person took it away. */
  readonly key: string | null;
}

/** Where Chromium's browsers let keys be changed; each of them knows the address by this name. */
const SETTINGS = 'chrome://extensions/shortcuts';

/** The extension's keys as they are set now. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll?.()) ?? [];
  return SHORTCUTS.map((name) => ({ name, key: all.find((one) => one.name === name)?.shortcut || null }));
}

/** Opens the browser's own page for keys; `false` where it cannot be opened from here. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
    if (typeof open === 'function') await open.call(browser.commands);
    else await browser.tabs.create({ url: SETTINGS });
    return true;
  } catch {
    return false;
  }
}
