import { batch, signal } from '@preact/signals';
import type { CaseWithAttempts, Store } from '../../lib/store/store';

/** Cases kept in memory: several windows full of rows, each of another case. */
export const MOST_FILES = 200;

/**
 * The cases somebody looks at, read when they are looked at. Everything else stays on the disk.
 * `get` gives `undefined` while a case is being read, and `null` where there is none.
 */
export function createFileCache(store: Store, failed: (error: unknown) => void) {
  const kept = new Map<string, CaseWithAttempts | null>();
  const version = signal(0);
  let wanted = new Set<string>();
  let reading = false;

  async function read(): Promise<void> {
    reading = true;
    try {
      while (wanted.size > 0) {
        const ids = [...wanted];
        wanted = new Set();
        const files = await store.filesById(ids);
        batch(() => {
          for (const [place, id] of ids.entries()) set(id, files[place] ?? null);
        });
      }
    } catch (error) {
      failed(error);
    } finally {
      reading = false;
    }
  }

  function set(id: string, file: CaseWithAttempts | null): void {
    kept.delete(id);
    kept.set(id, file);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_FILES) break;
      kept.delete(oldest);
    }
    version.value += 1;
  }

  return {
    set,
    /** Subscribes whoever computes with it. */
    get: (id: string): CaseWithAttempts | null | undefined => {
      void version.value;
      return kept.get(id);
    },
    /** Reads those that are not here, all at once. */
    want: (ids: Iterable<string>): void => {
      for (const id of ids) if (!kept.has(id)) wanted.add(id);
      if (wanted.size > 0 && !reading) void read();
    },
    /** Forgets all others: they may have changed. */
    keepOnly: (ids: ReadonlySet<string>): void => {
      for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
      version.value += 1;
    },
  };
}

export type FileCache = ReturnType<typeof createFileCache>;
