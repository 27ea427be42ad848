import { describe, expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import type { IsoDay } from '../../lib/model/day';
import { isIsoDay } from '../../lib/model/day';
import { PROBLEMS } from '../../lib/model/problem';
import { ruleOn } from '../../lib/rules/rule-on';
import type { RuleRow } from '../../lib/rules/rule-row';
import { full, TODAY } from './fact-sets';
import { LETTER_FILES, type LetterFile } from './letter-files';

/** The rows that a letter names as its ground, as they are in force on the day it was checked. */
function basisOf({ template }: LetterFile): readonly (RuleRow | null)[] {
  const checked: IsoDay = isIsoDay(template.header.checked) ? template.header.checked : TODAY;
  return (template.header.basis ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => ruleOn(id, checked));
}

function body(file: LetterFile): string {
  return file.source.slice(file.source.indexOf('\n---\n') + 5);
}

/** `23.1`, `13` out of «статья 23.1», «статьи 13»; items out of «пункт 4», «пункты 6 и 7». */
function mentioned(text: string, word: 'стат' | 'пункт'): readonly string[] {
  const mentions = text.matchAll(
    new RegExp(`(?:${word}[а-яё]*) (\\d+(?:\\.\\d+)?)(?: и (\\d+(?:\\.\\d+)?))?`, 'gi'),
  );
  return [...mentions].flatMap(([, first, second]) => [first ?? '', ...(second ? [second] : [])]);
}

/** Terms and rates: the numbers that a change of the law would make wrong. */
function figures(text: string): readonly number[] {
  const found = text.matchAll(/(\d[\d\u00A0 ]*(?:,\d+)?) (?:дн|месяц|процент|₽)/g);
  return [...found].map(([, number = '']) => Number(number.replace(/[\u00A0 ]/g, '').replace(',', '.')));
}

const legal = LETTER_FILES.filter(({ template, source }) => template.header.basis || /стать/i.test(source));

test('the letters that argue with the law are looked at', () => {
  expect(legal.length).toBeGreaterThan(20);
});

describe.each(legal)('$path', (file) => {
  const rows = basisOf(file);

  test('stands on rows of the rulebook that are well founded and in force', () => {
    expect(rows).not.toContain(null);
    expect(rows.filter((row) => row && row.mark !== 'A' && row.mark !== 'B')).toEqual([]);
  });

  test('names no article beyond them', () => {
    const articles = rows.map((row) => `${row?.article ?? ''} `);
    const text = body(file);
    expect(
      mentioned(text, 'стат').filter((number) => !articles.some((each) => each.includes(`ст. ${number} `))),
    ).toEqual([]);
    expect(
      mentioned(text, 'пункт').filter((number) => !articles.some((each) => each.includes(`п. ${number} `))),
    ).toEqual([]);
  });

  test('names no figure beyond them', () => {
    const values = rows.map((row) => row?.value);
    expect(figures(body(file)).filter((figure) => !values.includes(figure))).toEqual([]);
  });
});

/** Words that promise something in law even without an article, and a row that has to be behind each. */
const LEGAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/неустойк/i, 'late-penalty'],
  [/штраф/i, 'fine'],
  [/моральн/i, 'moral-harm'],
  [/пошлин/i, 'no-fee'],
  [/провод[а-яё]* и оплачивает/i, 'no-receipt'],
  [/чека/i, 'no-receipt'],
  [/разъяснени/i, 'no-own-annulment'],
  [/технически сложный/i, 'complex-15'],
  [/агрегатор/i, 'aggregator-refund'],
];

test.each(LEGAL_WORDS)('%s is said only with its row', (words, rule) => {
  const said = LETTER_FILES.filter((file) => words.test(body(file)));
  expect(said.length).toBeGreaterThan(0);
  const unfounded = said.filter(({ template }) => !template.header.basis?.split(' ').includes(rule));
  expect(unfounded.map(({ path }) => path)).toEqual([]);
});

test('a chat message argues with facts, not with articles', () => {
  const chats = LETTER_FILES.filter(
    ({ kind }) => kind === 'chat' || kind === 'seller-chat' || kind === 'social',
  );
  expect(
    chats.filter((file) => /стать|пункт[аеуы]? \d|закон/i.test(body(file))).map(({ path }) => path),
  ).toEqual([]);
});

test('a letter to a shop outside Russia names no Russian law', async () => {
  const found: string[] = [];
  for (const problem of PROBLEMS) {
    for (const kind of ['chat', 'seller-chat', 'email', 'follow-up', 'other'] as const) {
      const input = full(problem, 'email');
      const facts = letterFacts({ ...input, order: { ...input.order, shop: 'ozon.kz' } });
      const rendered = renderLetter(await loadLetter(problem, kind), facts);
      if (!rendered.ok || /Закон|стать[яие] \d|РФ|Роспотребнадзор/.test(rendered.letter.text))
        found.push(`${problem}/${kind}`);
    }
  }
  expect(found).toEqual([]);
});
