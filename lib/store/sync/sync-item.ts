import * as v from 'valibot';
import { fileSchema } from '../backup/backup-schema';
import type { CaseWithAttempts } from '../store';
import { sketchOf } from './sketch';

/** Bytes of one item, its name included: browsers refuse more than 8 192. */
const LARGEST_ITEM = 7_800;
const VERSION = 1;
const PREFIX = 'case:';

/** What stands in the browser's sync storage under one name: JSON of a sketch, without what can be told from the rest. */
export type SyncItem = Readonly<Record<string, unknown>>;

export function nameOfItem(caseId: string): string {
  return PREFIX + caseId;
}

/** The case an item is about; `null` for what is none of ours. */
export function caseOfItem(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/** A case as an item; of one with very many contacts the newest, for the next step follows from them. */
export function itemOf(file: CaseWithAttempts): SyncItem {
  const { case: theCase, attempts } = sketchOf(file);
  const { order, ...rest } = theCase;
  const { number: _number, total: _total, parcels, ...known } = order;
  const shortOrder = {
    ...known,
    parcels: parcels.map(({ statusText: _text, items: _items, ...parcel }) => parcel),
  };
  const short = attempts.map(({ id, problem, channel, direction, events }) => ({
    ...{ id, channel, direction, events },
    ...(problem !== theCase.problem && { problem }),
  }));
  const item = (some: typeof short) => ({
    version: VERSION,
    ...rest,
    order: shortOrder,
    attempts: some,
  });
  let kept = short;
  while (kept.length > 1 && bytesOf(nameOfItem(theCase.id), item(kept)) > LARGEST_ITEM) kept = kept.slice(1);
  return item(kept);
}

/** What an item says; `null` where it is not what we write, or was written by a newer version. */
export function readItem(name: string, value: unknown): CaseWithAttempts | null {
  const id = caseOfItem(name);
  if (id === null || !isRecord(value) || value.version !== VERSION) return null;
  const { version: _version, attempts, order, ...theCase } = value;
  const { orderNumber, problem } = theCase;
  const told = (one: unknown) => ({
    caseId: id,
    orderNumber,
    problem,
    subject: null,
    text: '',
    ...record(one),
  });
  const parcels = listOf(record(order).parcels).map((one) => ({
    statusText: null,
    items: [],
    ...record(one),
  }));
  const checked = v.safeParse(fileSchema, {
    case: { ...theCase, order: { number: orderNumber, total: null, ...record(order), parcels } },
    attempts: listOf(attempts).map(told),
  });
  // A sketch of it: whatever else somebody put there stays out.
  return checked.success && checked.output.case.id === id ? sketchOf(checked.output) : null;
}

/** Bytes the browser counts for an item: its name, and its JSON with `<` written out. */
export function bytesOf(name: string, item: SyncItem): number {
  return new TextEncoder().encode(name + JSON.stringify(item).replaceAll('<', '\\u003C')).length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
