import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../lib/case/next-step';
import { steps } from '../../lib/i18n/ru/steps';
import { stepTitle } from '../../lib/i18n/step-words';
import type { Due } from '../../lib/model/next-step';
import { readSituations } from './read-situation';

const TABLES = ['delivery', 'goods', 'money', 'rest'] as const;

function dueInWords(due: Due | null): string {
  if (!due) return '—';
  return `${due.day}${due.time ? ` ${due.time}` : ''}${due.passed ? ' вышел' : ''}`;
}

const situations = TABLES.flatMap((table) =>
  readSituations(readFileSync(new URL(`./situations/${table}.md`, import.meta.url), 'utf8')),
);

describe('the tables of situations', () => {
  it('hold at least two hundred rows, no two of them about the same thing', () => {
    const asked = situations.map(({ line }) => line.split('|').slice(1, 5).join('|'));
    expect(asked.length).toBeGreaterThanOrEqual(200);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  it.each(situations.map((one) => [one.line, one] as const))('%s', (_, { input, step, due, basis }) => {
    const next = nextStep(input);
    expect(stepTitle(steps, next)).toBe(step);
    expect(dueInWords(next.due)).toBe(due);
    const rules = next.why.flatMap((reason) => (reason.kind === 'rule' ? [reason.rule] : []));
    if (basis === '—') expect(rules).toEqual([]);
    else expect(rules).toContain(basis);
  });
});
