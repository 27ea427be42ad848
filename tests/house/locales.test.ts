import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSource } from './sources.ts';

/** Every leaf of a dictionary: its path and what it is, a text or a function of so many arguments. */
function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function emptyTexts(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
}

const dictionaries = (language: string): readonly string[] =>
  globSync('**/*.ts', { cwd: join(ROOT, 'lib/i18n', language) }).sort();

describe('the languages', () => {
  it('have the same files', () => {
    expect(dictionaries('ru').length).toBeGreaterThan(0);
    expect(dictionaries('en')).toEqual(dictionaries('ru'));
  });

  it.each(dictionaries('ru'))('say the same things in %s', async (file) => {
    const [ru, en] = await Promise.all(
      ['ru', 'en'].map((language) => import(join(ROOT, 'lib/i18n', language, file)) as Promise<unknown>),
    );
    expect([...leaves({ ...Object(en) }, '')].sort()).toEqual([...leaves({ ...Object(ru) }, '')].sort());
    expect([...emptyTexts({ ...Object(ru) }, 'ru'), ...emptyTexts({ ...Object(en) }, 'en')]).toEqual([]);
  });

  it('name the extension in the browser’s list', () => {
    const [ru, en] = ['ru', 'en'].map(
      (language) => JSON.parse(readSource(`public/_locales/${language}/messages.json`)) as object,
    );
    expect(Object.keys(en ?? {}).sort()).toEqual(Object.keys(ru ?? {}).sort());
  });
});
