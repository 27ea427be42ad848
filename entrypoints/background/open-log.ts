import { openStore } from '../../lib/store/open-store';
import type { CaseWithAttempts, Store } from '../../lib/store/store';

let opening: Promise<Store> | null = null;

/** The log, opened once for as long as this background lives; after a failure the next call tries anew. */
export function openLog(): Promise<Store> {
  opening ??= openStore().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Every case that is not closed, with its contacts. */
export async function openCases(store: Store): Promise<readonly CaseWithAttempts[]> {
  // A portion may be handed over twice where the disk is damaged.
  const open = new Map<string, CaseWithAttempts>();
  await store.eachFile((portion) => {
    for (const file of portion) if (!file.case.closed) open.set(file.case.id, file);
  });
  return [...open.values()];
}
