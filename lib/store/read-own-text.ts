import type { OwnText } from '../model/own-text';
import type { Connection } from './connection';

/** Own texts stand among the single values, each under its own name. */
export const keyOfOwnText = (id: string) => `own-text:${id}`;

/** One letter in the person's own words: asked for whenever a letter is written, so no code is fetched for it. */
export async function readOwnText(connection: Connection, id: string): Promise<OwnText | null> {
  return toOwnText(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(keyOfOwnText(id))));
}

/** A text out of whatever is stored: what is not understood was never written. */
export function toOwnText(stored: unknown): OwnText | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, subject, text, changedAt } = stored as Partial<Record<keyof OwnText, unknown>>;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof changedAt !== 'string') return null;
  if (subject !== null && typeof subject !== 'string') return null;
  return { id, subject, text, changedAt: changedAt as OwnText['changedAt'] };
}
