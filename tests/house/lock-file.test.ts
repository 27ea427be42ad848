import { expect, it } from 'vitest';
import { readSource } from './sources.ts';

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock = JSON.parse(readSource('package-lock.json')) as { packages: Record<string, LockEntry> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

it('every package of the lock file comes from the npm registry and is pinned by its SHA-512', () => {
  expect(entries.length).toBeGreaterThan(100);
  const loose = entries.filter(
    ([, { integrity, resolved }]) =>
      !integrity?.startsWith('sha512-') || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('package.json names exact versions', () => {
  const manifest = JSON.parse(readSource('package.json')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
