// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Follows } from '../../components/working/Follows';
import type { Following } from '../../lib/case/what-follows';
import { titles as titlesEn } from '../../lib/i18n/en/rulebook/titles';
import { working as workingEn } from '../../lib/i18n/en/working';
import { titles as titlesRu } from '../../lib/i18n/ru/rulebook/titles';
import { working as workingRu } from '../../lib/i18n/ru/working';
import { violations } from './setup';

const following: readonly Following[] = [
  { ending: 'refused', rung: 'claim', step: 'claim', from: null },
  { ending: 'partly', rung: 'email', step: 'email', from: null },
  { ending: 'no-answer', rung: 'email', step: 'email', from: '2026-11-25' },
];

const lines = () => screen.getAllByTestId('follows').map(({ textContent }) => textContent);

it('says what comes if there is an answer, and if there is none, from which day', () => {
  render(<Follows following={following} titles={titlesRu} words={workingRu} />);
  expect(lines()).toEqual([
    'Если откажут: «Отправьте письменную претензию».',
    'Если решат только часть: «Напишите на почту поддержки».',
    'Если не ответят, то с 25 ноября: «Напишите на почту поддержки».',
  ]);
});

it('says the same in English', () => {
  render(<Follows following={following} titles={titlesEn} words={workingEn} />);
  expect(lines()[2]).toBe(`If nobody answers, from 25 November: “${titlesEn.email}”.`);
});

it('is not there where nobody is to answer', () => {
  render(<Follows following={[]} titles={titlesRu} words={workingRu} />);
  expect(document.body.textContent).toBe('');
});

it('has nothing that axe objects to', async () => {
  render(<Follows following={following} titles={titlesRu} words={workingRu} />);
  expect(await violations()).toEqual([]);
});
