import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../lib/letters/compare-texts';
import { readOwnTextsFile, writeOwnTextsFile } from '../../lib/letters/own-texts-file';
import type { OwnText } from '../../lib/model/own-text';

const OWN: OwnText = {
  id: 'not-delivered/email',
  subject: 'Заказ {order}',
  text: 'Где он? {if',
  changedAt: '2026-11-20T10:00:00.000Z',
};

test('what goes out comes in, broken grammar and all', () => {
  expect(readOwnTextsFile(writeOwnTextsFile([OWN]))).toEqual({ ok: true, texts: [OWN], skipped: [] });
});

test.each([
  ['another problem', { id: 'happiness/chat' }],
  ['another kind', { id: 'defect/telegram' }],
  ['a borrowed kind', { id: 'defect/faq' }],
  ['a path', { id: 'defect/chat/../../x' }],
  ['no text', { text: '  ' }],
  ['a text that is none', { text: 5 }],
  ['a subject that is none', { subject: 5 }],
  ['a moment that is none', { changedAt: 'вчера' }],
])('a letter with %s is left out and named', (_, fault) => {
  const file = JSON.stringify({
    format: 'poryadok-letters',
    version: 1,
    letters: [{ ...OWN, ...fault }, OWN],
  });
  const id = 'id' in fault ? fault.id : OWN.id;
  expect(readOwnTextsFile(file)).toEqual({ ok: true, texts: [OWN], skipped: [id] });
});

test('a file of another kind or of a newer version is refused', () => {
  expect(readOwnTextsFile('null')).toEqual({ ok: false, reason: 'not-ours' });
  expect(readOwnTextsFile('{"format":"poryadok-backup","version":1}')).toEqual({
    ok: false,
    reason: 'not-ours',
  });
  expect(readOwnTextsFile('{"format":"poryadok-letters","version":2,"letters":[]}')).toEqual({
    ok: false,
    reason: 'newer',
  });
});

test('a file of anything is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readOwnTextsFile(text).ok).toBe('boolean');
      const letters = `{"format":"poryadok-letters","version":1,"letters":[${text}]}`;
      expect(typeof readOwnTextsFile(letters).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('a hundred thousand letters that nobody asked for leave the one that is whole, and touch no object', () => {
  const hostile = Array.from(
    { length: 100_000 },
    (_, n) => `{"id":"__proto__","__proto__":{"ok":${n}},"text":"x"}`,
  );
  const file = `{"format":"poryadok-letters","version":1,"__proto__":{"a":1},"letters":[${hostile.join()},${JSON.stringify(OWN)}]}`;
  const read = readOwnTextsFile(file);
  expect(read.ok && read.texts).toEqual([OWN]);
  expect(read.ok && read.skipped).toHaveLength(100_000);
  expect('a' in {}).toBe(false);
});

test('a text of five megabytes is left out and named', () => {
  const letter = { ...OWN, text: 'я'.repeat(2_500_000) };
  const file = JSON.stringify({ format: 'poryadok-letters', version: 1, letters: [letter] });
  expect(readOwnTextsFile(file)).toEqual({ ok: true, texts: [], skipped: [OWN.id] });
});

test('a comparison says what both texts are made of', () => {
  expect(compareTexts('а\nб\nв', 'а\nг\nв')).toEqual([
    { kind: 'same', line: 'а' },
    { kind: 'gone', line: 'б' },
    { kind: 'new', line: 'г' },
    { kind: 'same', line: 'в' },
  ]);
  const lines = fc.array(fc.constantFrom('а', 'б', 'в', ''), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const compared = compareTexts(one.join('\n'), other.join('\n'));
      const without = (kind: string) => compared.filter((line) => line.kind !== kind).map(({ line }) => line);
      expect(without('new')).toEqual(one);
      expect(without('gone')).toEqual(other);
    }),
  );
});
