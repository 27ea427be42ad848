import { browser } from 'wxt/browser';

/*
 * The browser's own sync storage: it goes to the person's other machines where they are signed in to the browser and have
 * its sync switched on, else it stays on this one. No connection of ours is made.
 */

/** Everything that stands there. */
export function readSyncArea(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/**
 * Puts and removes by one call each, for a browser counts the calls: 120 a minute, 1 800 an hour. Gives what is in the
 * way: no room, or another refusal.
 */
export async function writeSyncArea(
  set: Readonly<Record<string, unknown>>,
  remove: readonly string[],
): Promise<'full' | 'refused' | null> {
  try {
    // First what makes room.
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
    if (Object.keys(set).length > 0) await browser.storage.sync.set({ ...set });
    return null;
  } catch (error) {
    return /QUOTA_BYTES|MAX_ITEMS|quota/i.test(String(error)) ? 'full' : 'refused';
  }
}

/** Calls back when another machine, or this one, has changed what stands there. */
export function onSyncAreaChange(change: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') change();
  });
}

/** Takes everything out of it again. */
export function clearSyncArea(): Promise<void> {
  return browser.storage.sync.clear();
}
