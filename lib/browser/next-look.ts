import { browser } from 'wxt/browser';
import type { Instant } from '../model/day';

/** The one alarm there is: browsers refuse the 501st and forget some, so nothing but the next look is kept in them. */
const NAME = 'look';

/** Has the background called at that moment, in place of any other; `null`: not at all. */
export async function scheduleLook(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: Date.parse(at) });
}

/** Has the background called within a minute: it looks sooner by itself, unless it is killed before it has. */
export async function expectLook(): Promise<void> {
  // Browsers let an alarm ring no sooner than half a minute from now.
  browser.alarms.create(NAME, { delayInMinutes: 1 });
}

/** Calls back when the moment has come, or as soon as the computer is awake after it. */
export function onLook(look: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) look();
  });
}

/** False where the browser has forgotten the alarm, or none was wanted. */
export async function isLookScheduled(): Promise<boolean> {
  return (await browser.alarms.get(NAME)) !== undefined;
}
