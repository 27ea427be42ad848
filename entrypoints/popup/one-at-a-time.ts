const lastOf = new WeakMap<object, Promise<unknown>>();

/**
 * Does one popup's pieces of writing one after the other. Each decides by what is stored whether there is a case
 * already, and must not decide before the one ahead of it has been stored: a button may be pressed twice.
 */
export function inTurn<T>(popup: object, work: () => Promise<T>): Promise<T> {
  const turn = (lastOf.get(popup) ?? Promise.resolve()).then(work, work);
  lastOf.set(popup, turn);
  return turn;
}
