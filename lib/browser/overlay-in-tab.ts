import { browser } from 'wxt/browser';
import type { OverlayLine } from '../model/overlay';
import type { Language } from '../model/settings';
import type { OverlayMessage } from './overlay-messages';

/** The tab's script as the build names it. */
const SCRIPT = '/overlay.js';

/** The panel that it unfolds into, and its words by language. */
const PANEL = '/panel.js';
const PANEL_WORDS = { ru: '/panel-words-ru.js', en: '/panel-words-en.js' } as const;

/** Shows the line on the page; the script comes into the page only now, for now there is something to show. */
export async function showOverlay(tabId: number, line: OverlayLine): Promise<void> {
  const message: OverlayMessage = { type: 'show-overlay', line };
  if (await tell(tabId, message)) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
  await tell(tabId, message);
}

/** Puts the panel's code into the page: only when the person opens it. Rejects where the browser refuses. */
export async function putPanel(tabId: number, language: Language): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [PANEL_WORDS[language], PANEL],
  });
}

/** Takes the tab off the page, where it stands there. */
export async function hideOverlay(tabId: number): Promise<void> {
  await tell(tabId, { type: 'hide-overlay' });
}

async function tell(tabId: number, message: OverlayMessage): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false; // The script is not in that page.
  }
}
