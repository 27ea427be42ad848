import { canInstallDebianPackages, installDebianPackage } from './debian-package.mjs';
import { findProgram } from './find-program.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { SetupError, step } from './step.mjs';

/** What opens a Word file and what reads a PDF, each with Debian's package of it. */
const PROGRAMS = {
  SOFFICE_PATH: {
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    package: 'libreoffice-writer-nogui',
  },
  PDFTOTEXT_PATH: { names: ['pdftotext'], places: [], package: 'poppler-utils' },
};

/** The paths of LibreOffice and of Poppler's `pdftotext`, by the variable that names each; installs what is missing. */
export async function officePaths() {
  const paths = {};
  for (const [variable, program] of Object.entries(PROGRAMS)) {
    const present = () => process.env[variable] ?? findProgram(program.names, program.places);
    paths[variable] =
      present() ?? (await oneAtATime('office', async () => present() ?? install(program, present)));
  }
  return paths;
}

async function install({ names, package: name }, present) {
  const advice = `install ${name} yourself: its program ${names[0]} must be on the PATH.`;
  if (canInstallDebianPackages()) {
    await step(`${name}, Debian’s package`, 'about half a minute', advice, () => installDebianPackage(name));
    const found = present();
    if (found) return found;
  }
  throw new SetupError(`The papers are looked at by ${names[0]}, which is not here: ${advice}`);
}
