import { describe, expect, test } from 'vitest';
import { letterKindOf } from '../../lib/case/reasons';
import { TYPED_FACTS } from '../../lib/letters/answer-facts';
import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { lettersOfProblem } from '../../lib/letters/letters-of-problem';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { PROBLEMS } from '../../lib/model/problem';
import { ladderOf } from '../../lib/rules/ladder-of';
import { FACT_SETS } from './fact-sets';

const SHOPS = ['www.ozon.ru', 'ozon.kz'] as const;

/** Steps that are done or read on the page itself: nothing is written there unless the rung names a letter. */
const DONE_NOT_WRITTEN = ['self-service', 'faq'];

describe.each(PROBLEMS)('the ladder of %s', (problem) => {
  test.each(SHOPS)('has a text for every step that is written, on %s', async (shop) => {
    for (const rung of ladderOf(problem, shop)) {
      const kind = LETTER_KINDS.find((one) => one === letterKindOf(rung));
      if (!kind) {
        expect(DONE_NOT_WRITTEN, rung.id).toContain(rung.step);
        continue;
      }
      const template = await loadLetter(problem, kind);
      for (const [set, facts] of Object.entries(FACT_SETS)) {
        const input = facts(problem, rung.step);
        const rendered = renderLetter(template, letterFacts({ ...input, order: { ...input.order, shop } }));
        if (rendered.ok) expect(rendered.letter.text.length, `${rung.id} (${set})`).toBeGreaterThan(60);
        // What it lacks is only what the person can be asked for.
        else
          expect(TYPED_FACTS, `${rung.id} (${set})`).toEqual(expect.arrayContaining([...rendered.missing]));
        if (set === 'full') expect(rendered.ok, rung.id).toBe(true);
      }
    }
  });

  test('shows all of them under «Письма»', () => {
    const listed = lettersOfProblem(problem);
    for (const rung of ladderOf(problem, 'www.ozon.ru')) {
      const kind = LETTER_KINDS.find((one) => one === letterKindOf(rung));
      if (kind && kind !== 'faq') expect(listed, rung.id).toContain(kind);
    }
    expect(listed).toEqual(expect.arrayContaining(['follow-up', 'more-data']));
  });
});

test('every kind of text is reached from some ladder, but what belongs to ways that the log alone knows', () => {
  const reached = new Set(PROBLEMS.flatMap((problem) => lettersOfProblem(problem)));
  expect(LETTER_KINDS.filter((kind) => !reached.has(kind))).toEqual(['self-service', 'faq', 'other']);
});
