import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { type Rendered, renderLetter } from '../../lib/letters/render-letter';
import { wantsOf } from '../../lib/model/want';
import { FACT_SETS, full } from './fact-sets';
import { LETTER_FILES } from './letter-files';

/** A letter as a person reads it; one that cannot be written yet says what it would ask for. */
function readable(rendered: Rendered): string {
  if (!rendered.ok) return `Не хватает: ${rendered.missing.join(', ')}\n`;
  const { subject, text } = rendered.letter;
  return `${subject === null ? '' : `Тема: ${subject}\n\n`}${text}\n`;
}

describe.each(Object.entries(FACT_SETS))('with %s facts', (name, facts) => {
  test.each(LETTER_FILES)('$path reads as its golden file', async ({ path, template, problem, channel }) => {
    const rendered = renderLetter(template, letterFacts(facts(problem, channel)));
    await expect(readable(rendered)).toMatchFileSnapshot(`golden/${path.replace('/', '.')}.${name}.txt`);
  });
});

const choosing = LETTER_FILES.flatMap((file) =>
  wantsOf(file.problem)
    .slice(1)
    .filter(() => /\{(demand|ask)\}/.test(file.source))
    .map((want) => ({ ...file, want })),
);
const nameOf = ({ path, want }: (typeof choosing)[number]) => `${path.replace('/', '.')}.want-${want}.txt`;

describe('with another demand', () => {
  test.each(choosing)('$path asking for $want reads as its golden file', async (file) => {
    const input = full(file.problem, file.channel);
    const facts = letterFacts({ ...input, answers: { ...input.answers, want: file.want } });
    await expect(readable(renderLetter(file.template, facts))).toMatchFileSnapshot(`golden/${nameOf(file)}`);
  });
});

test('no golden file outlives its letter', () => {
  const sets = Object.keys(FACT_SETS);
  const wanted = LETTER_FILES.flatMap(({ path }) =>
    sets.map((name) => `${path.replace('/', '.')}.${name}.txt`),
  );
  wanted.push(...choosing.map(nameOf));
  const kept = readdirSync(new URL('golden/', import.meta.url));
  expect(kept.filter((file) => !wanted.includes(file))).toEqual([]);
});
