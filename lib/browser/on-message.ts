import { type Browser, browser } from 'wxt/browser';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/**
 * Hears messages. What `hear` gives back is the answer; `undefined` leaves the answering to others. Chromium takes an
 * answer that comes later only by way of a callback, Firefox takes it so as well: no polyfill is needed for it.
 */
export function onMessage(hear: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = hear(message, sender);
    if (!answer) return undefined;
    // Whoever asked takes silence for «nobody answers», as it is where the work has failed.
    answer.then(respond, () => respond(undefined));
    return true;
  });
}
