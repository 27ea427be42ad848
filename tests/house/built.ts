import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './sources.ts';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** A file of a build, as text. */
export function readBuilt(build: Build, path: string): string {
  const file = join(ROOT, '.output', build, path);
  if (!existsSync(file))
    throw new Error(`.output/${build}/${path} is not there: run \`npm run build\` first.`);
  return readFileSync(file, 'utf8');
}

/** The paths of a build's files that end in `ending`. */
export function builtFiles(build: Build, ending: string): readonly string[] {
  return globSync(`**/*${ending}`, { cwd: join(ROOT, '.output', build) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The scripts that a page of the build runs first: its own and what they import. */
export function firstLoadScripts(build: Build, page: string): readonly string[] {
  const own = readBuilt(build, page).matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g);
  return withImports(
    build,
    [...own].map(([, path = '']) => path),
  );
}

/** The scripts that a page of the build asks for before it has read a line of them. */
export function preloadedScripts(build: Build, page: string): readonly string[] {
  return [...readBuilt(build, page).matchAll(/<link rel="modulepreload" href="\/([^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
}

/** Scripts of a build and all that they import. */
export function withImports(build: Build, paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const imports = readBuilt(build, path).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^'"()`;]*?from)?["']([^"']+)["']/g,
    );
    for (const match of imports) visit(posix.join(posix.dirname(path), match[1] ?? ''));
  };
  for (const path of paths) visit(path);
  return [...found];
}

/** How many bytes the files take together, each gzipped at its hardest. */
export function gzippedSize(build: Build, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readBuilt(build, path), { level: 9 }).length, 0);
}
