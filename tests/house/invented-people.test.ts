import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** What only a real person has. The support's own address is a fact of the product. */
const PERSONAL: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a mobile phone',
    pattern: /(?<![\d.-])(?:\+7|8)[\s(-]{0,2}9\d{2}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/g,
  },
  {
    what: 'an e-mail address',
    pattern: /[\w.+-]+@(?!ozon\.ru|example\.|poryadok\.invalid|\d)[a-z][\w-]*\.[a-z]{2,}/gi,
  },
  { what: 'a token', pattern: /\beyJ[\w-]{20,}\.[\w-]{20,}/g },
];

const files = globSync(['tests/fixtures/**/*', 'tests/pages/**/*', 'tests/pictures/*.txt'], {
  cwd: ROOT,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /\.(html|json|ts|txt|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

it.each(PERSONAL)('test pages have nothing of: $what', ({ pattern }) => {
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => `${file}: ${match[0]}`),
  );
  expect(found).toEqual([]);
});
