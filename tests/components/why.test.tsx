// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Why } from '../../components/popup/Why';
import { popup as words } from '../../lib/i18n/ru/popup';
import type { WhyLine } from '../../lib/model/why';
import { violations } from './setup';

const law: WhyLine = {
  text: 'Неустойка 0,5 % в день.',
  basis: 'ст. 23.1 п. 3',
  link: 'https://www.consultant.ru/document/cons_doc_LAW_305/',
  checkedOn: '2026-11-22',
  doubtful: false,
  outdated: false,
};

function show(lines: readonly WhyLine[]) {
  render(<Why short="Обещанный день прошёл." lines={lines} words={words} language="ru" />);
  return screen.getByTestId('why');
}

it('names rule, source and the day it was checked', () => {
  const why = show([law]);
  expect(why.textContent).toContain('Неустойка 0,5 % в день.');
  expect(why.textContent).toMatch(/ст\. 23\.1 п\. 3, проверено 22 ноября 2026/);
  expect(why.querySelector('a')?.getAttribute('href')).toBe(law.link);
});

it('does not repeat under the summary what the summary says, but names its source', () => {
  const why = show([
    { ...law, text: 'Обещанный день прошёл.' },
    { ...law, text: 'Без источника', basis: null },
  ]);
  expect(why.textContent?.split('Обещанный день прошёл.')).toHaveLength(2);
  expect(why.querySelectorAll('li')).toHaveLength(2);
  expect(why.querySelector('li')?.textContent).toContain('ст. 23.1 п. 3');
});

it('opens a source without telling it where the person came from', () => {
  const link = show([law]).querySelector('a');
  expect(link?.rel).toBe('noreferrer');
  expect(link?.target).toBe('_blank');
});

it.each([
  ['doubtful', words.doubtful],
  ['outdated', words.outdated],
] as const)('says so in a word where a rule is %s', (flag, word) => {
  expect(show([{ ...law, [flag]: true }]).textContent).toContain(word);
});

it('says nothing of the kind where a rule is well founded', () => {
  expect(show([law]).querySelector('em')).toBeNull();
});

it('has nothing that axe objects to', async () => {
  show([law, { ...law, text: 'Без источника', basis: null, link: null, doubtful: true }]);
  expect(await violations()).toEqual([]);
});
