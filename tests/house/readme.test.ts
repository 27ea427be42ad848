import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readSource } from './sources.ts';

it.each(['README.md', 'README.ru.md'])('%s shows and links only what is there', (file) => {
  const targets = [...readSource(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});

it.each(['README.md', 'README.ru.md'])('%s explains every permission that is asked for', (file) => {
  const asked = readSource('wxt.config.ts').match(/\bpermissions: \[([^\]]*)\]/)?.[1] ?? '';
  const names = [...asked.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(names.length).toBeGreaterThan(0);
  const text = readSource(file);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
