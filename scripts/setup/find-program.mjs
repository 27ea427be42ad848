import { accessSync, constants, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/**
 * The first of `names` on the PATH, else the first of `places` that exists, else `null`.
 * Snap packages are passed over: locked in as they are, they see neither the throw-away profile in the
 * folder for temporary files nor an extension in a hidden folder.
 */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...onPath, ...places].find((path) => canRun(path) && !isSnap(path)) ?? null;
}

export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isSnap(path) {
  const real = realpathSync(path);
  return path.startsWith('/snap/') || real.startsWith('/snap/') || basename(real) === 'snap';
}
