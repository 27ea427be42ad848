import type { Case } from '../../lib/model/case';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import type { Undo } from './actions';

/** Joins a case to another one of the same order; taken back, each has again what was its own. */
export async function mergeInto(store: Store, from: string, into: string): Promise<Undo> {
  await store.mergeCases(from, into, now());
  return () => store.restore(from, now());
}

/** Moves contacts of a case into a new one about a parcel, or about the whole order; taken back, the two are one again. */
export async function splitOff(
  store: Store,
  theCase: Case,
  attempts: readonly string[],
  parcel: string | null,
): Promise<Undo> {
  const at = now();
  const split = { ...theCase, id: crypto.randomUUID(), parcel, openedAt: at, changedAt: at, closed: null };
  await store.splitCase(split, { attempts, evidence: [] }, at);
  return () => store.mergeCases(split.id, theCase.id, now());
}
