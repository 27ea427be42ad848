import { describe, expect, it } from 'vitest';
import { ROOMS, roomOf } from './layers.ts';
import { importsOf, PRODUCT, resolveImport, runningImportsOf, sourceFiles } from './sources.ts';

const files = sourceFiles(PRODUCT);

/** What is wrong with one import of one file, in words, or `null`. */
function objection(file: string, specifier: string): string | null {
  const name = roomOf(file);
  const room = name && ROOMS[name];
  if (!room) return `${file} lies in no room`;
  const target = resolveImport(file, specifier);
  if (target === null) {
    return room.packages.includes(specifier) ? null : `${file} may not import the package ${specifier}`;
  }
  const style = target.endsWith('.css');
  const targetRoom = roomOf(target);
  if (targetRoom === name || (style && !name.startsWith('lib/'))) return null;
  return targetRoom && room.rooms.includes(targetRoom) ? null : `${file} may not import ${target}`;
}

describe('the rooms of the house', () => {
  it('hold every file of the product', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('import only what the table allows', () => {
    const objections = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => objection(file, specifier) ?? []),
    );
    expect(objections).toEqual([]);
  });

  it('would not let a content script open the store, nor a component the page', () => {
    expect(objection('entrypoints/order-page.ts', '../lib/store/open-store')).not.toBeNull();
    expect(objection('components/popup/Why.tsx', '../../lib/page/read-page')).not.toBeNull();
    expect(objection('lib/case/next-step.ts', 'idb')).not.toBeNull();
  });

  it('let the panel in a page reach neither the store nor the reader of pages, by whatever way', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const specifier of runningImportsOf(file)) {
        const target = resolveImport(file, specifier);
        if (target && files.includes(target)) walk(target);
      }
    };
    walk('entrypoints/panel/index.tsx');
    expect([...reached].filter((file) => /^lib\/(store|page|browser\/ask-page)/.test(file))).toEqual([]);
    expect(reached).toContain('entrypoints/popup/StepScreen.tsx');
  });

  it('form no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const specifier of runningImportsOf(file)) {
        const target = resolveImport(file, specifier);
        if (target && files.includes(target)) walk(target, [...trail, file]);
      }
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});
