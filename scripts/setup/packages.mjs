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
    await step('npm packages from the lock file', 'about a minute', advice, () => npm(installCommand()));
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

/** `npm ci` empties node_modules first, which Windows refuses while the Node in there runs this file. */
function installCommand() {
  const runsFromModules = process.execPath.startsWith(join(ROOT, 'node_modules'));
  return process.platform === 'win32' && runsFromModules ? ['install', '--no-save'] : ['ci'];
}

/** Runs npm: the one that started this command where there is one, so that both are of one version. */
function npm(command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && basename(script).startsWith('npm')) {
    return show(node ?? process.execPath, [script, ...args], { cwd: ROOT });
  }
  // On Windows npm is a .cmd file, which starts only through the shell.
  return show('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
}
