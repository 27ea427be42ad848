/**
 * The same text as `canonicalJson`, ten times faster: a backup writes a million objects, and a replacer is
 * called for each value of each. What has its keys in order, as all that was once written like this, is written at once;
 * of all else a copy is.
 */
export function orderedJson(value: unknown): string {
  return JSON.stringify(isInOrder(value) ? value : inOrder(value));
}

function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const parts = value as Readonly<Record<string, unknown>>;
  let last = '';
  for (const key of Object.keys(parts)) {
    if (key < last || !isInOrder(parts[key])) return false;
    last = key;
  }
  return true;
}

/** Keys of objects as they were met, and the same keys in order: a log has a million objects of twenty shapes. */
const shapes = new Map<string, readonly string[]>();
const MOST_SHAPES = 200;

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = orderOf(Object.keys(parts));
  // Written to, this one key would set the prototype.
  if (keys.includes('__proto__')) return Object.fromEntries(keys.map((key) => [key, partOf(parts[key])]));
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = partOf(parts[key]);
  return copy;
}

function partOf(part: unknown): unknown {
  return typeof part === 'object' ? inOrder(part) : part;
}

function orderOf(keys: readonly string[]): readonly string[] {
  const shape = keys.join('\n');
  const known = shapes.get(shape);
  // No key that is kept has a line break in it: as many keys with the same text are the same keys.
  if (known?.length === keys.length) return known;
  const ordered = keys.toSorted();
  if (shapes.size < MOST_SHAPES && !keys.some((key) => key.includes('\n'))) shapes.set(shape, ordered);
  return ordered;
}
