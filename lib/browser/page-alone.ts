import { type Browser, browser } from 'wxt/browser';
import { PICTURING } from './until-pictured';

/** Takes what is ours off the sight, as the build names it. */
const SCRIPT = '/stand-aside.js';

/** A page that draws nothing, for its window is covered, is pictured as it is: milliseconds. */
const PATIENCE = 1_000;

/**
 * Does something, such as taking a picture, while nothing of ours is seen in a tab. Where the browser lets nobody into the
 * page, nothing of ours stands there.
 */
export async function withPageAlone<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const lines: Browser.runtime.Port[] = [];
  let drawn = () => {};
  const isDrawn = new Promise<void>((resolve) => {
    drawn = resolve;
  });
  const hear = (line: Browser.runtime.Port) => {
    if (line.name !== PICTURING || line.sender?.tab?.id !== tabId) return;
    lines.push(line);
    line.onMessage.addListener(drawn);
    line.onDisconnect.addListener(drawn);
  };
  browser.runtime.onConnect.addListener(hear);
  try {
    if (await standsAside(tabId)) await Promise.race([isDrawn, patience()]);
    return await work();
  } finally {
    browser.runtime.onConnect.removeListener(hear);
    for (const line of lines) line.disconnect();
  }
}

async function standsAside(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [0] };
    const [answer] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return answer?.result === true;
  } catch {
    return false;
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
