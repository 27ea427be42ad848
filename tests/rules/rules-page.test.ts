import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { steps } from '../../lib/i18n/ru/steps';
import { PROBLEMS } from '../../lib/model/problem';
import { RULES } from '../../lib/rules/rule-on';
import { rulesPage } from '../../scripts/rules-page';

it('RULES.md is what `npm run rules` prints', () => {
  expect(readFileSync('RULES.md', 'utf8')).toBe(rulesPage());
});

it('the page names every problem and every rule, and leaves no figure unfilled', () => {
  const page = rulesPage();
  for (const problem of PROBLEMS) expect(page).toContain(`### ${steps.problems[problem]}\n`);
  for (const { id } of RULES) expect(page).toContain(`\`${id}\``);
  expect(page).not.toMatch(/\{\w+\}|undefined/);
});
