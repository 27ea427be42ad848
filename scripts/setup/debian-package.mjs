import { findProgram } from './find-program.mjs';
import { show } from './step.mjs';

/** True where Debian's packages can be installed: `apt-get` is there, and it is root who asks. */
export function canInstallDebianPackages() {
  return hasAptGet() && process.getuid?.() === 0;
}

export function hasAptGet() {
  return process.platform === 'linux' && findProgram(['apt-get']) !== null;
}

/** Installs Debian's packages of these names; other installs running on the machine are waited for. Only errors are shown. */
export async function installDebianPackages(...names) {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await show('apt-get', ['-qq', ...patience, 'update'], options);
  await show(
    'apt-get',
    ['-qq', ...patience, 'install', '--yes', '--no-install-recommends', ...names],
    options,
  );
}
