import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './root.mjs';
import { show, step } from './step.mjs';

const FOLDER = join(ROOT, 'node_modules', 'node');
const PROGRAM = join(FOLDER, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The path of the Node that the packages pin. Its package fetches the program in an install script;
 * where scripts were skipped (`ignore-scripts`), the script is run here.
 */
export async function pinnedNode() {
  const pinned = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version;
  if (versionOf(PROGRAM) === pinned) return PROGRAM;
  return oneAtATime('node', async () => {
    if (versionOf(PROGRAM) === pinned) return PROGRAM;
    const advice = `connect to the network and run the same command again, or install Node ${pinned} yourself.`;
    return step(`Node ${pinned}`, 'about 20 seconds', advice, fetchProgram).catch((error) => {
      const own = Number(process.versions.node.split('.')[0]);
      if (own < Number(pinned.split('.')[0])) throw error;
      console.log(`${error.message}\nGoing on with the Node that is here, ${process.version}.`);
      return process.execPath;
    });
  });
}

async function fetchProgram() {
  const env = { ...process.env, npm_config_ignore_scripts: 'false' };
  await show(process.execPath, ['installArchSpecificPackage.js'], { cwd: FOLDER, env });
  if (versionOf(PROGRAM) === null) throw new Error(`${PROGRAM} does not start.`);
  return PROGRAM;
}

function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : null;
}
