import type { Split } from '../../components/keeping/SplitForm';
import { concernedItems, restOf, unitedItems } from '../../lib/case/concerned-items';
import { parcelOf } from '../../lib/case/parcel-of';
import type { Case } from '../../lib/model/case';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import type { Undo } from './actions';

/** Joins a case to another one of the same order; taken back, each has again what was its own. */
export async function mergeInto(store: Store, from: Case, into: Case): Promise<Undo> {
  await store.mergeCases(from.id, into.id, now());
  const united = unitedItems(from, into);
  const changes = into.items && united?.length !== into.items.length;
  if (changes) await aboutItems(store, into.id, united);
  return async () => {
    await store.restore(from.id, now());
    if (changes) await aboutItems(store, into.id, into.items);
  };
}

/**
 * Makes a case of its own about a parcel or some items, with the contacts and the evidence that belong to it. The case it
 * comes from is then about the rest. Taken back, the two are one again.
 */
export async function splitOff(store: Store, theCase: Case, split: Split): Promise<Undo> {
  const { attempts, evidence, items } = split;
  const at = now();
  const { items: _items, ...whole } = theCase;
  const opened: Case = {
    ...whole,
    ...(items.length > 0 && { items }),
    ...{ id: crypto.randomUUID(), parcel: split.parcel ?? theCase.parcel, openedAt: at, changedAt: at },
    closed: null,
  };
  await store.splitCase(opened, { attempts, evidence }, at);
  const all = concernedItems(theCase.order, parcelOf(theCase), theCase.items);
  const rest = restOf(all, items);
  if (rest) await aboutItems(store, theCase.id, rest);
  return async () => {
    await store.mergeCases(opened.id, theCase.id, now());
    if (rest) await aboutItems(store, theCase.id, theCase.items);
  };
}

function aboutItems(store: Store, id: string, items: readonly string[] | undefined): Promise<Case> {
  return store.changeCase(id, ({ items: _items, ...stored }) => ({
    ...stored,
    ...(items && { items }),
    changedAt: now(),
  }));
}
