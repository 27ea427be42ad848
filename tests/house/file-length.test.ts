import { expect, it } from 'vitest';
import { PRODUCT, readSource, sourceFiles } from './sources.ts';

const MOST_LINES = 220;

it(`no file of the product or of the commands is longer than ${MOST_LINES} lines`, () => {
  const long = sourceFiles([...PRODUCT, 'scripts'])
    .map((file) => ({ file, lines: readSource(file).split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});
