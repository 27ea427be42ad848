import { bareRuntime } from './bare-runtime';

/**
 * False once the extension was updated, switched off or removed while the page stood open: this script is then an
 * orphan, to which the browser no longer tells its own id.
 */
export function isAlive(): boolean {
  try {
    return Boolean(bareRuntime()?.id);
  } catch {
    return false;
  }
}
