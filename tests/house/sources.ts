import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What ships: the folders whose files end up in the extension. */
export const PRODUCT = ['components', 'entrypoints', 'lib'] as const;

/** The TypeScript files of the folders, as paths from the root with forward slashes. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  const patterns = folders.flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`]);
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The file's text without its comments: what is searched is code. */
export function codeOf(path: string): string {
  return readSource(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/([^:'"`\\])\/\/.*$/gm, '$1');
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;

/** What the file imports, as it is written there: static, re-exported, for types only, dynamic. */
export function importsOf(path: string): readonly string[] {
  return [...codeOf(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** The imports that are still there when the program runs: all but those for types only. */
export function runningImportsOf(path: string): readonly string[] {
  return [...codeOf(path).matchAll(IMPORT)]
    .filter((match) => !/^[\s;}]?(?:import|export)\s+type\s/.test(match[0]))
    .map((match) => match[1] ?? match[2] ?? '');
}

/** The file of this repository that an import names, or `null` for a package. A `?raw` ending is dropped. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const bare = specifier.replace(/\?.*$/, '');
  const path = posix.normalize(posix.join(posix.dirname(from), bare));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => exists(candidate)) ?? path;
}

/** The files that the file's `import.meta.glob` calls name. */
export function globbedBy(path: string): readonly string[] {
  const calls = codeOf(path).matchAll(/import\.meta\.glob[^(]*\(\s*(\[[^\]]*\]|['"`][^'"`]+['"`])/g);
  const patterns = [...calls].flatMap((call) => [...(call[1] ?? '').matchAll(/['"`]([^'"`]+)['"`]/g)]);
  const folder = dirname(join(ROOT, path));
  return patterns.flatMap((pattern) =>
    globSync(pattern[1] ?? '', { cwd: folder }).map((found) =>
      relative(ROOT, join(folder, found)).replaceAll('\\', '/'),
    ),
  );
}

function exists(path: string): boolean {
  return globSync(path, { cwd: ROOT, withFileTypes: true }).some((entry) => entry.isFile());
}
