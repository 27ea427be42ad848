/** Who sent a message: an extension's id, and the address and the tab that it was sent from, if any. */
export interface BareSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: unknown;
}

/** Hears a message; answers at once by `answer`, later by it if `true` is returned, or not at all. */
export type HearBarely = (message: unknown, sender: BareSender, answer: (value?: unknown) => void) => unknown;

/** A line to whatever window of the extension listens; it ends when that window closes. */
export interface BareLine {
  readonly onDisconnect: { addListener(hear: () => void): void };
  postMessage(message: unknown): void;
}

/** As much of the browser's own interface as the scripts in the shop's pages need. */
export interface BareRuntime {
  readonly id?: string;
  readonly onMessage: { addListener(hear: HearBarely): void };
  sendMessage(message: unknown): Promise<unknown>;
  connect(info: { readonly name: string }): BareLine;
}

/**
 * The browser's own runtime. The polyfill that the rest of the product goes by weighs twice what the whole script on pages
 * without an order does, and a sixth of what an order's page gets; for what is asked here there is nothing to even out
 * between browsers.
 */
export function bareRuntime(): BareRuntime | undefined {
  for (const name of ['browser', 'chrome']) {
    const found: unknown = Reflect.get(globalThis, name);
    if (typeof found !== 'object' || found === null) continue;
    const runtime: unknown = Reflect.get(found, 'runtime');
    if (isRuntime(runtime)) return runtime;
  }
  return undefined;
}

function isRuntime(value: unknown): value is BareRuntime {
  return typeof value === 'object' && value !== null && 'sendMessage' in value;
}
