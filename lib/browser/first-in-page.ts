import { isAlive } from './is-alive';

/**
 * True for the first script of that name in a page. The same script may come a second time (the popup puts it in
 * where nobody answers); one whose extension was updated meanwhile is deaf and does not count.
 */
export function isFirstInPage(name: string): boolean {
  const mark = Symbol.for(`poryadok.${name}`);
  const before: unknown = Reflect.get(globalThis, mark);
  if (typeof before === 'function' && before() === true) return false;
  Reflect.set(globalThis, mark, isAlive);
  return true;
}
