import { type BareSender, bareRuntime } from './bare-runtime';

/**
 * Hears messages in a page of the shop. Whatever `hear` gives no promise for is left to the other listeners; a promise
 * that fails answers nothing, as if nobody had listened.
 */
export function hearMessages(
  hear: (message: unknown, sender: BareSender) => Promise<unknown> | undefined,
): void {
  bareRuntime()?.onMessage.addListener((message, sender, answer) => {
    const answering = hear(message, sender);
    answering?.then(answer, () => answer());
    return answering !== undefined;
  });
}

/** True for what this very extension has sent; of other extensions nothing is heard. */
export function isOwn({ id }: BareSender): boolean {
  return id !== undefined && id === bareRuntime()?.id;
}
