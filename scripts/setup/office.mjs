import { canInstallDebianPackages, installDebianPackages } from './debian-package.mjs';
import { findProgram } from './find-program.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { SetupError, step } from './step.mjs';

/** What opens Word files and tables and what reads a PDF, each with Debian's packages of it. */
const PROGRAMS = {
  SOFFICE_PATH: {
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  },
  PDFTOTEXT_PATH: { names: ['pdftotext'], places: [], packages: ['poppler-utils'] },
};

/**
 * The paths of LibreOffice and of Poppler's `pdftotext`, by the variable that names each; installs what is missing.
 * An empty string, whose tests are counted as skipped, only where Debian's packages cannot be installed.
 */
export async function officePaths() {
  const paths = {};
  for (const [variable, program] of Object.entries(PROGRAMS)) {
    const present = () => process.env[variable] ?? findProgram(program.names, program.places);
    paths[variable] =
      present() ?? (await oneAtATime('office', async () => present() ?? install(program, present)));
  }
  return paths;
}

async function install({ names: [name], packages }, present) {
  const listed = packages.join(' ');
  const advice = `install ${listed} yourself: its program ${name} must be on the PATH.`;
  if (!canInstallDebianPackages()) {
    console.log(`There is no ${name} here; its tests will be counted as skipped. To run them, ${advice}`);
    return '';
  }
  const work = () => installDebianPackages(...packages);
  await step(`${listed}, Debian’s, for the tests of files`, 'about half a minute', advice, work);
  const found = present();
  if (found) return found;
  throw new SetupError(`${listed} was installed and ${name} is not on the PATH. What to do: ${advice}`);
}
