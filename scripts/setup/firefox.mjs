import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallDebianPackages, hasAptGet, installDebianPackages } from './debian-package.mjs';
import { canRun, findProgram } from './find-program.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './root.mjs';
import { SetupError, show, step } from './step.mjs';

const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  linux: [],
};

const CACHE = join(ROOT, 'node_modules', '.cache', 'firefox');
const ADVICE = 'install Firefox 140 or newer yourself and set FIREFOX_PATH to its program.';

/**
 * The path of a Firefox; installs one where there is none. An empty string, which the tests count as one
 * skipped, only where the machine has no `apt-get` and Mozilla's build cannot be fetched either.
 */
export async function firefoxPath(node) {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new SetupError(`FIREFOX_PATH names ${named}, and there is no program there. Mend it or unset it.`);
  }
  return present() ?? oneAtATime('firefox', async () => present() ?? install(node));
}

function present() {
  return findProgram(['firefox-esr', 'firefox'], [...(PLACES[process.platform] ?? []), ...fetched()]);
}

async function install(node) {
  if (canInstallDebianPackages()) {
    const work = () => installDebianPackages('firefox-esr');
    await step('Firefox ESR, Debian’s package, for its smoke test', 'about a minute', ADVICE, work);
    const found = present();
    if (found) return found;
    throw new SetupError(`Firefox was installed and is not on the PATH. What to do: ${ADVICE}`);
  }
  const cli = join(ROOT, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const work = () => show(node, [cli, 'install', 'firefox@stable', '--path', CACHE], { cwd: ROOT });
  try {
    await step('Firefox, Mozilla’s build, for its smoke test', 'about a minute', ADVICE, work);
  } catch (error) {
    if (hasAptGet()) throw error;
    console.log(`${error.message}\nGoing on without Firefox: its smoke test will be counted as skipped.`);
  }
  return present() ?? '';
}

/** Where `@puppeteer/browsers` unpacks what it fetched; the version's folder has any name. */
function fetched() {
  const inside = { darwin: 'firefox/Firefox.app/Contents/MacOS/firefox', win32: 'firefox/firefox.exe' };
  const folder = join(CACHE, 'firefox');
  try {
    return readdirSync(folder).map((version) =>
      join(folder, version, inside[process.platform] ?? 'firefox/firefox'),
    );
  } catch {
    return [];
  }
}
