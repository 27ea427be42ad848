import { tidy } from '../text/fold';

/** One step into the JSON, or `undefined`. Only own properties: `constructor` and `__proto__` are no data. */
function step(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** What stands at a path of keys and positions, such as `at(state, 'header', 0, 'text')`; else `undefined`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) here = step(here, key);
  return here;
}

/** The list at a path, no longer than `limit`; an empty one where there is none. */
export function listAt(value: unknown, path: readonly (string | number)[], limit = 500): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list.slice(0, limit) : [];
}

/** A text that the page writes as `"…"`, as a number, or wrapped: `{text: {text: "…"}}`. */
export function textOf(value: unknown): string | null {
  let here = value;
  for (let depth = 0; depth < 4; depth += 1) {
    if (typeof here === 'string') return tidy(here) || null;
    if (typeof here === 'number' && Number.isFinite(here)) return String(here);
    here = step(here, 'text');
  }
  return null;
}

/** The first of several places that holds a text. */
export function firstText(
  value: unknown,
  ...paths: readonly (readonly (string | number)[])[]
): string | null {
  for (const path of paths) {
    const text = textOf(at(value, ...path));
    if (text) return text;
  }
  return null;
}

/**
 * Every object inside a value for which `fits` holds, outermost first, without looking into those. Goes no
 * deeper than the list of what is left to see, and sees no more than `budget` values.
 */
export function findObjects(
  value: unknown,
  fits: (object: object) => boolean,
  budget = 20_000,
): readonly object[] {
  const found: object[] = [];
  const left: unknown[] = [value];
  for (let seen = 0; left.length > 0 && seen < budget; seen += 1) {
    const here = left.pop();
    if (typeof here !== 'object' || here === null) continue;
    if (fits(here)) found.push(here);
    else left.push(...Object.values(here).slice(0, 1_000).reverse());
  }
  return found;
}
