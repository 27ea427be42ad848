import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './root.mjs';

/**
 * Runs `work` while no other command of this checkout runs work of the same name: two installs at
 * once would leave half of each. A lock whose owner died is taken over.
 */
export async function oneAtATime(name, work) {
  const lock = lockFolder(name);
  await take(lock, name);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The folder whose being there is the lock: making one succeeds for one process only. */
export function lockFolder(name) {
  const checkout = createHash('sha256').update(ROOT).digest('hex').slice(0, 12);
  return join(tmpdir(), `poryadok-${checkout}-${name}`);
}

async function take(lock, name) {
  let told = false;
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'owner'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await abandoned(lock)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log(`Waiting: another command of this checkout is busy with ${name} …`);
    told = true;
    await wait(200);
  }
}

async function abandoned(lock) {
  let owner = readOwner(lock);
  if (owner === null) {
    // Between making the folder and writing its owner there is a moment.
    await wait(500);
    owner = readOwner(lock);
  }
  if (owner === null) return true;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readOwner(lock) {
  try {
    return Number(readFileSync(join(lock, 'owner'), 'utf8')) || null;
  } catch {
    return null;
  }
}
