import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './root.mjs';
import { SetupError, show, step } from './step.mjs';

const OLDEST_NODE = 20;

/** Installs the packages of the lock file, unless exactly these are installed. */
export async function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetupError(
      `Node ${OLDEST_NODE} or newer is needed, this is ${process.version}: see https://nodejs.org`,
    );
  }
  if (packagesInstalled()) return;
  await oneAtATime('packages', async () => {
    if (packagesInstalled()) return;
    const advice =
      'look at the message of npm above; without a network, connect and run the same command again.';
    await step('npm packages from the lock file', 'about a minute', advice, npmInstall);
  });
}

/**
 * Whether node_modules holds what the lock file names. npm writes its own record of what it installed
 * as the last thing, so an install that was broken off has none.
 */
function packagesInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/**
 * Installs what the lock file pins. Not by `npm ci`: that refuses a lock file without the entries of
 * other systems' optional packages, which npm leaves out where its registry lacks them, and on Windows it cannot
 * remove the Node that runs this. The npm is the one that started this command, where one did.
 */
function npmInstall() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && basename(script).startsWith('npm')) {
    return show(node ?? process.execPath, [script, ...args], { cwd: ROOT });
  }
  // On Windows npm is a .cmd file, which starts only through the shell.
  return show('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
}
