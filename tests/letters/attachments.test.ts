import { expect, test } from 'vitest';
import { writeAll } from './all-letters';

const written = (await writeAll()).filter(({ letter }) => /^Приложения/m.test(letter.text));

test('there are letters with attachments', () => {
  expect(written.length).toBeGreaterThan(100);
});

test('every number that the text names stands in the list, and no fixed one is named for another', () => {
  for (const { name, letter } of written) {
    const [text = '', list = ''] = letter.text.split(/^Приложения.*$/m);
    const listed = [...list.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, what]) => [number, what] as const);
    const known = new Map(listed);
    const named = [...text.matchAll(/приложение (\d+)/gi)].map(([, number]) => number);
    expect(named.length, name).toBeGreaterThan(0);
    for (const number of named) expect(known.has(number ?? ''), `${name}: ${number}`).toBe(true);
    for (const [number, what] of listed) expect(named, `${name}: ${number}. ${what}`).toContain(number);
    const quoted = /Ранее по этому вопросу \(приложение (\d+)\)/.exec(text)?.[1];
    if (quoted) expect(known.get(quoted), name).toMatch(/Переписка/);
  }
});
