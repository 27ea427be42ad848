import { expect, it } from 'vitest';
import { globbedBy, importsOf, PRODUCT, resolveImport, sourceFiles } from './sources.ts';

it('every file of the product is reached from an entrypoint', () => {
  const files = sourceFiles(PRODUCT);
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !files.includes(file)) return;
    reached.add(file);
    const imported = importsOf(file).map((specifier) => resolveImport(file, specifier));
    for (const next of [...imported, ...globbedBy(file)]) if (next) visit(next);
  };
  for (const file of files.filter((path) => path.startsWith('entrypoints/'))) visit(file);
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});
