import { join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian-package.mjs';
import { canRun, findProgram } from './find-program.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './root.mjs';
import { SetupError, show, step } from './step.mjs';

/**
 * Where Chromium lies that is not on the PATH. Google's own Chrome is not among them: since version 137
 * it ignores `--load-extension`.
 */
const PLACES = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium', 'Application', 'chrome.exe')],
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium'],
};

const ADVICE = 'install Chromium yourself and set CHROME_PATH to its program.';

/** The path of a Chromium that loads extensions; installs one where there is none. */
export async function chromiumPath(node) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new SetupError(`CHROME_PATH names ${named}, and there is no program there. Mend it or unset it.`);
  }
  return (await present()) ?? oneAtATime('chromium', async () => (await present()) ?? install(node));
}

async function present() {
  const found = findProgram(['chromium', 'chromium-browser'], PLACES[process.platform] ?? []);
  if (found) return found;
  const own = await playwrightsOwn();
  return canRun(own) ? own : null;
}

async function install(node) {
  if (canInstallDebianPackages()) {
    try {
      const work = () => installDebianPackages('chromium');
      await step('Chromium, Debian’s package', 'about a minute', ADVICE, work);
      const found = await present();
      if (found) return found;
    } catch (error) {
      console.log(error.message);
    }
  }
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const withLibraries = canInstallDebianPackages() ? ['--with-deps'] : [];
  await step('Chromium, Playwright’s own', 'about a minute', ADVICE, () =>
    show(node, [cli, 'install', '--no-shell', ...withLibraries, 'chromium'], { cwd: ROOT }),
  );
  return playwrightsOwn();
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}
