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
import { headerOf, LAWS, LETTER_FILES, type LetterFile } from './letter-files';

/** The rows that a letter names as its ground, as they are in force on the day it was checked. */
function basisOf(file: LetterFile): readonly (RuleRow | null)[] {
  return rowsOf(basisIds(file), file.template.header.checked);
}

function rowsOf(ids: readonly string[], day: string | undefined): readonly (RuleRow | null)[] {
  const checked: IsoDay = isIsoDay(day) ? day : TODAY;
  return ids.map((id) => ruleOn(id, checked));
}

/** The letter's own rows, and those of its problem's law where it says that. */
function basisIds({ template, problem, saysLaw }: LetterFile): readonly string[] {
  const law = saysLaw ? LAWS.get(problem) : undefined;
  return [template.header.basis ?? '', (law && headerOf(law).basis) ?? '']
    .join(' ')
    .split(' ')
    .filter(Boolean);
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

const legal = LETTER_FILES.filter((file) => basisIds(file).length > 0 || /стать/i.test(file.source));

test('the letters that argue with the law are looked at', () => {
  expect(legal.length).toBeGreaterThan(20);
});

function expectFounded(text: string, rows: readonly (RuleRow | null)[]): void {
  expect(rows).not.toContain(null);
  expect(rows.filter((row) => row && row.mark !== 'A' && row.mark !== 'B')).toEqual([]);
  const articles = rows.map((row) => `${row?.article ?? ''} `);
  expect(
    mentioned(text, 'стат').filter((number) => !articles.some((each) => each.includes(`ст. ${number} `))),
  ).toEqual([]);
  expect(
    mentioned(text, 'пункт').filter((number) => !articles.some((each) => each.includes(`п. ${number} `))),
  ).toEqual([]);
  const values = rows.map((row) => row?.value);
  expect(figures(text).filter((figure) => !values.includes(figure))).toEqual([]);
}

test.each(legal)(
  '$path names no article and no figure beyond rows that are well founded and in force',
  (file) => {
    expectFounded(body(file), basisOf(file));
  },
);

describe.each([...LAWS])('the law of %s', (problem, source) => {
  const { id, basis = '', checked } = headerOf(source);
  const text = source.slice(source.indexOf('\n---\n') + 5);

  test('stands on the rulebook by itself, in whatever letter it is said', () => {
    expect(id).toBe(`${problem}/law`);
    expect(basis).not.toBe('');
    expectFounded(text, rowsOf(basis.split(' '), checked));
  });

  test('is Russian law, and said of Russian orders alone', () => {
    expect(text).toMatch(/^\{if russian-law/);
    expect(text.trimEnd()).toMatch(/\{end\}$/);
  });
});

test('the demand that papers make before a court has its law behind it, whatever the problem', () => {
  const without = PROBLEMS.filter((problem) => !LAWS.has(problem));
  // About these the rulebook has no article that gives the buyer a demand.
  expect(without).toEqual(['pickup-point', 'site-failure', 'account-blocked', 'ozon-bank', 'other']);
});

/** Words that promise something in law even without an article, and a row that has to be behind each. */
const LEGAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/неустойк/i, 'late-penalty'],
  [/1 процент цены/i, 'defect-penalty'],
  [/основани[яе] для отказа/i, 'no-receipt'],
  [/СНИЛС/, 'suit-form'],
  [/копии иска/i, 'suit-papers'],
  [/убытки/i, 'late-choice'],
  [/без основания/i, 'unjust-gain'],
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
  const unfounded = said.filter((file) => !basisIds(file).includes(rule));
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
