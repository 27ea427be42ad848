/** What changed, so that a window can tell whether it shows it. */
export type Change =
  | { readonly kind: 'case'; readonly caseId: string; readonly orderNumber: string }
  | { readonly kind: 'order'; readonly orderNumber: string }
  /** Evidence of that case came or went. */
  | { readonly kind: 'evidence'; readonly caseId: string }
  | { readonly kind: 'bin' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'attention' }
  | { readonly kind: 'sync' }
  | { readonly kind: 'safety' }
  /** An import or a deletion: anything may be different. */
  | { readonly kind: 'everything' };

/**
 * Whether the background is to look at the log anew. How sync and copies stand is written by the background itself: told of
 * it, it would never come to rest.
 */
export function concernsLog({ kind }: Change): boolean {
  return kind !== 'order' && kind !== 'sync' && kind !== 'safety';
}

/** Tells this window and all others of the extension about changes. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #channel: BroadcastChannel | null;

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    if (this.#channel) {
      this.#channel.onmessage = (message: MessageEvent<Change>) => this.#tell(message.data);
    }
  }

  announce(change: Change): void {
    this.#channel?.postMessage(change);
    this.#tell(change);
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
