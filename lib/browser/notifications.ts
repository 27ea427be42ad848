import { browser } from 'wxt/browser';

/** What a notification says, and what its two buttons are called where the browser has buttons. */
export interface Notice {
  /** Two notices of one id are one: the later takes the place of the earlier. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly open: string;
  readonly later: string;
}

/**
 * Asks the person for the permission; call it in the press itself, before anything is awaited. The toolbar popup
 * may be closed by the browser's question: what is to follow belongs into the background.
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Calls back when a permission was given or taken away. */
export function onPermissionChange(change: () => void): void {
  browser.permissions.onAdded.addListener(change);
  browser.permissions.onRemoved.addListener(change);
}

export async function showNotice({ id, title, text, open, later }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
    // Firefox refuses a notification with buttons altogether.
    ...(import.meta.env.BROWSER !== 'firefox' && { buttons: [{ title: open }, { title: later }] }),
  });
}

let listening = false;

/**
 * Calls back with the id of the notice whose text or button was pressed, and takes the notice away. Without
 * the permission there is nothing to listen to: call it again once it was given.
 */
export function onNoticePress(press: { open: (id: string) => void; later: (id: string) => void }): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    press.open(id);
  });
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    void browser.notifications.clear(id);
    if (button === 0) press.open(id);
    else press.later(id);
  });
}
