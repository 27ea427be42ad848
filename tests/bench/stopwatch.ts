import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';

const SCRIPT = `
const selector = document.currentScript.dataset.until;
const channel = new BroadcastChannel('stopwatch');
const watcher = new MutationObserver(stopWhenShown);
watcher.observe(document, { childList: true, subtree: true });
stopWhenShown();
function stopWhenShown() {
  if (!document.querySelector(selector)) return;
  watcher.disconnect();
  requestAnimationFrame(() => {
    channel.postMessage(performance.timeOrigin + performance.now());
    setTimeout(() => window.close(), 30);
  });
}
`;

/** Puts a stopwatch into the popup of an unpacked extension: it stops at the frame that shows the selector. */
export function addStopwatch(folder: string, selector: string): void {
  const page = join(folder, 'popup.html');
  const html = readFileSync(page, 'utf8');
  const tag = `<script src="/stopwatch.js" data-until='${selector}'></script>`;
  writeFileSync(page, html.replace('<head>', `<head>${tag}`));
  writeFileSync(join(folder, 'stopwatch.js'), SCRIPT);
}

declare const chrome: { action: { openPopup: () => Promise<void> } };

/**
 * Milliseconds from the press on the toolbar to the frame that shows the popup's step. Both ends are timed
 * inside the extension: the driver only waits. `null` where the window was not ready for another popup.
 */
export function timePopup(worker: Worker): Promise<number | null> {
  return worker.evaluate(
    () =>
      new Promise<number | null>((resolve) => {
        const channel = new BroadcastChannel('stopwatch');
        const pressed = performance.timeOrigin + performance.now();
        channel.onmessage = (message: MessageEvent<number>) => {
          channel.close();
          resolve(message.data - pressed);
        };
        chrome.action.openPopup().catch(() => {
          channel.close();
          resolve(null);
        });
      }),
  );
}
