import { describe, expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import { wantsOf } from '../../lib/model/want';
import { full } from './fact-sets';
import { LETTER_FILES } from './letter-files';

/** Words by which each demand is known in a letter; none of the others may stand in its requests. */
const SAYS = {
  refund: /вернуть (уплаченные|деньги)/,
  replacement: /заменить/,
  repair: /устранить недостаток/,
  'price-cut': /уменьшить цену/,
} as const;

describe.each(PROBLEMS.filter((problem) => wantsOf(problem).length > 0))('%s', (problem) => {
  test.each(wantsOf(problem))('every letter that asks for %s asks for nothing else', async (want) => {
    for (const kind of LETTER_KINDS) {
      const channel = CHANNELS.find((one) => one === kind) ?? 'email';
      const input = full(problem, channel);
      const facts = letterFacts({ ...input, answers: { ...input.answers, want } });
      const rendered = renderLetter(await loadLetter(problem, kind), facts);
      if (!rendered.ok) throw new Error(`${kind}: ${rendered.missing.join()}`);
      const requests = rendered.letter.text
        .split(/(?<=[.?])\s+|\n+/)
        .filter((line) => /прошу|требу/i.test(line))
        .join('\n');
      for (const [other, words] of Object.entries(SAYS)) {
        if (other !== want) expect(requests, `${kind} for ${want}`).not.toMatch(words);
      }
    }
  });
});

const toned = LETTER_FILES.filter(({ source }) => source.includes('{if firm}'));

test('most letters know both tones', () => {
  expect(toned.length).toBeGreaterThan(60);
});

test.each(toned)('$path is firm in its words alone: the same facts, the same demand', (file) => {
  const input = full(file.problem, file.channel);
  const write = (tone: string) => {
    const rendered = renderLetter(
      file.template,
      letterFacts({ ...input, answers: { ...input.answers, tone } }),
    );
    if (!rendered.ok) throw new Error(rendered.missing.join());
    return rendered.letter.text;
  };
  const firm = write('firm');
  expect(firm).toMatch(/Требую/);
  const calmed = firm
    .replaceAll(/\n?Если ответа по существу не будет, следующим шагом будет [^.]+\./g, '')
    .replaceAll('Требую от продавца', 'Прошу продавца')
    .replaceAll('Требую от поддержки Ozon', 'Прошу поддержку Ozon')
    .replaceAll('Требую', 'Прошу');
  expect(calmed).toBe(write('calm'));
});
