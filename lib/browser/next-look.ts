import { browser } from 'wxt/browser';
import type { Instant } from '../model/day';

/** The one alarm there is: browsers refuse the 501st and forget some, so nothing but the next look is kept in them. */
const NAME = 'look';

/** Has the background called at that moment, in place of any other; `null`: not at all. */
export async function scheduleLook(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: Date.parse(at) });
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
