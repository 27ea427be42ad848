import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { chooseLetter, loadBuiltIn, loadOwnLetter } from '../../lib/letters/load-own-letter';
import { type OwnFault, readOwnLetter } from '../../lib/letters/own-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import type { OwnText } from '../../lib/model/own-text';
import { full, minimal } from './fact-sets';
import { LETTER_FILES } from './letter-files';

async function faultsOf(text: string, kind: 'chat' | 'social' | 'email' = 'chat', subject = 'Заказ {order}') {
  const read = await loadOwnLetter('not-delivered', kind, { subject, text });
  return read.ok ? [] : read.faults;
}

async function write(text: string, set: 'full' | 'minimal' = 'full') {
  const read = await loadOwnLetter('not-delivered', 'chat', { subject: null, text });
  if (!read.ok) return read.faults;
  const input = (set === 'full' ? full : minimal)('not-delivered', 'chat');
  const rendered = renderLetter(read.template, letterFacts(input));
  return rendered.ok ? rendered.letter.text : rendered.missing;
}

test('every text of the product is a text that a person could have written', async () => {
  for (const { path, folder, kind, source, problem } of LETTER_FILES) {
    if (folder === 'general') continue;
    const [header = '', text = ''] = source.split('\n---\n');
    const subject = /^subject: (.*)$/m.exec(header)?.[1] ?? null;
    const read = await loadOwnLetter(problem, kind, { subject, text });
    expect(read.ok ? [] : read.faults, path).toEqual([]);
  }
});

describe('a text of the person’s own', () => {
  test('is filled in as the product’s own are', async () => {
    expect(
      await write('Где мой заказ {order}?\n{if promised}Обещали {promised}.{end}\nЖду до {answer-by}.'),
    ).toBe('Где мой заказ 44563249-0877?\nОбещали 19 ноября.\nЖду до 25 ноября.');
    expect(await write('Прошу {ask}: {trouble}.')).toBe(
      'Прошу назвать точный день доставки: товар не передан в обещанный срок.',
    );
  });

  test('that needs what only the person knows asks for it instead of leaving a hole', async () => {
    expect(await write('{order}: {story}', 'minimal')).toEqual(['story']);
    expect(await write('{order}{if story}: {story}{end}', 'minimal')).toBe('44563249-0877');
  });

  const mended: readonly [string, Partial<OwnFault>][] = [
    ['  \n ', { kind: 'empty', line: 1 }],
    ['х'.repeat(40_001), { kind: 'too-long', line: 1 }],
    ['раз\nдва {заказ}', { kind: 'no-tag', line: 2, found: '{заказ}' }],
    ['раз\n\nтри {', { kind: 'lonely-brace', line: 3, found: '{' }],
    ['раз\n{if promised}\nтри', { kind: 'not-closed', line: 2, found: '{if promised}' }],
    ['раз\n{end}', { kind: 'not-opened', line: 2, found: '{end}' }],
    ['{ordr}', { kind: 'unknown-name', found: 'ordr', meant: 'order' }],
    ['{promissed}', { kind: 'unknown-name', found: 'promissed', meant: 'promised' }],
    ['{colour}', { kind: 'unknown-name', found: 'colour', meant: null }],
    ['раз\n{promised}', { kind: 'unguarded', line: 2, found: 'promised' }],
    ['{item}', { kind: 'outside-list', found: 'item' }],
    ['{each items}{item-price}{end}', { kind: 'unguarded', found: 'item-price' }],
    ['{each order}а{end}', { kind: 'no-list', found: 'order' }],
    ['{paid}', { kind: 'not-written', found: 'paid' }],
    ['{order: а|б|в}', { kind: 'not-counted', found: 'order' }],
    ['{order year}', { kind: 'no-day', found: 'order' }],
  ];
  test.each(mended)('%j says what is to be mended', async (text, fault) => {
    const [first] = await faultsOf(text);
    expect(first).toMatchObject({ field: 'text', ...fault });
  });

  test('says all that is wrong with its names at once, in both fields', async () => {
    const faults = await faultsOf('{promised}\n{colour}', 'email', 'Заказ {placed}');
    expect(faults.map(({ field, line, kind }) => `${field} ${line} ${kind}`)).toEqual([
      'subject 1 unguarded',
      'text 1 unguarded',
      'text 2 unknown-name',
    ]);
    expect((await faultsOf('Заказ', 'email', ''))[0]).toMatchObject({ field: 'subject', kind: 'empty' });
  });

  test('for everybody’s eyes may not name what leads to the person', async () => {
    for (const name of ['order', 'story', 'sender-name', 'goods', 'appeal', 'bank-details']) {
      expect((await faultsOf(`{if ${name}}{${name}}{end}`, 'social'))[0]).toMatchObject({
        kind: 'not-public',
        found: name,
      });
    }
    expect(await faultsOf('Заказ{if order-tail} …{order-tail}{end}: {trouble}', 'social')).toEqual([]);
  });
});

test('whatever is typed gives faults or a letter without a hole, and never throws', async () => {
  const builtIn = await loadBuiltIn('not-delivered', 'email');
  const bits = fc.constantFrom(
    '{',
    '}',
    '{if ',
    '{end}',
    '{else}',
    '{each items}',
    'order',
    'paid}',
    '{order}',
    '{item}',
    ' and not ',
    '{story}',
    'promised',
    '\n',
    'ж',
    '🧪',
    '$&',
    '{promised year}',
    '{days-late: день|дня|дней}',
    '{if promised}',
  );
  const anyText = fc.oneof(
    fc.array(bits, { maxLength: 12 }).map((list) => list.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(anyText, anyText, (subject, text) => {
      const read = readOwnLetter({ subject, text }, builtIn, false);
      if (!read.ok) {
        expect(read.faults.length).toBeGreaterThan(0);
        return;
      }
      for (const set of [full, minimal]) {
        const rendered = renderLetter(read.template, letterFacts(set('not-delivered', 'email')));
        // What is lacking is something that the person can be asked for.
        if (!rendered.ok) for (const name of rendered.missing) expect(read.template.needs).toContain(name);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['conditions without an end', '{if paid}'.repeat(4_400)],
  ['lists in lists', '{each attempts}'.repeat(2_600)],
  ['conditions in conditions', `${'{if order}'.repeat(2_000)}{order}${'{end}'.repeat(2_000)}`],
  ['nothing but braces', '{'.repeat(40_000)],
  ['thirteen thousand wrong names', '{x}'.repeat(13_000)],
  ['names of an object’s own', '{__proto__} {constructor} {toString}'],
  ['a condition on such a name', '{if constructor}да{end}'],
])('%s are said to be wrong and break nothing', async (_, text) => {
  const read = await loadOwnLetter('defect', 'chat', { subject: null, text });
  expect(read.ok ? 0 : read.faults.length).toBeGreaterThan(0);
  expect(read.ok ? 0 : read.faults.length).toBeLessThanOrEqual(50);
  const { own } = await chooseLetter('defect', 'chat', {
    id: 'defect/chat',
    subject: null,
    text,
    changedAt: '2026-11-20T10:00:00.000Z',
  });
  expect(own).toBe('broken');
});

test('a broken text gives way to the product’s own', async () => {
  const own: OwnText = {
    id: 'not-delivered/chat',
    subject: null,
    text: '{if paid}',
    changedAt: '2026-11-20T10:00:00.000Z',
  };
  expect(await chooseLetter('not-delivered', 'chat', own)).toMatchObject({ own: 'broken' });
  expect((await chooseLetter('not-delivered', 'chat', own)).template.id).toBe('not-delivered/chat');
  expect(await chooseLetter('not-delivered', 'chat', { ...own, text: 'Привет' })).toMatchObject({
    own: 'used',
    template: { body: ['Привет'] },
  });
});
