import { browser } from 'wxt/browser';

/** Opens the options page in a tab at a place in it, such as `#/case/<id>`; `''` is its beginning. */
export async function openLog(place: string): Promise<void> {
  if (place === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${place}` });
}
