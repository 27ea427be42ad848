// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Alternatives } from '../../components/working/Alternatives';
import { type Alternative, alternatives, WHY_NOT } from '../../lib/case/alternatives';
import { titles as titlesEn } from '../../lib/i18n/en/rulebook/titles';
import { working as workingEn } from '../../lib/i18n/en/working';
import { titles as titlesRu } from '../../lib/i18n/ru/rulebook/titles';
import { working as workingRu } from '../../lib/i18n/ru/working';
import { attempt, event, order, parcel } from '../case/made-up';
import { violations } from './setup';

const late = parcel({ expectedTo: '2026-11-19' });
const input = {
  order: order({ parcels: [late] }),
  parcel: late,
  problem: 'not-delivered' as const,
  answers: {},
  attempts: [attempt('not-delivered', 'chat', [event('sent', '2026-11-20')])],
  today: '2026-11-21' as const,
};

function show(list: readonly Alternative[], language: 'ru' | 'en' = 'ru') {
  const onTake = vi.fn();
  const words = language === 'ru' ? workingRu : workingEn;
  const titles: Readonly<Record<string, string>> = language === 'ru' ? titlesRu : titlesEn;
  render(<Alternatives alternatives={list} titles={titles} words={words} onTake={onTake} />);
  return onTake;
}

it('names each step, why it is not the advice, and what it costs', () => {
  const list = alternatives(input);
  show(list);
  const items = screen.getAllByTestId('alternative');
  expect(items.map(({ dataset }) => dataset.rung)).toEqual(list.map(({ rung }) => rung));
  for (const item of items) {
    expect(item.querySelectorAll('p')).toHaveLength(2);
    for (const line of item.querySelectorAll('p')) expect(line.textContent).toMatch(/[.]$/);
  }
  const claim = items.find(({ dataset }) => dataset.rung === 'authority');
  expect(claim?.textContent).toContain('Сначала лучше сделать другой шаг: «Отправьте письменную претензию».');
});

it('gives back the rung that is taken, by a button that says which', () => {
  const onTake = show(alternatives(input));
  const email = screen.getAllByTestId('alternative').find(({ dataset }) => dataset.rung === 'email');
  if (!email) throw new Error('no e-mail');
  const button = within(email).getByTestId('take-alternative');
  expect(button.textContent).toBe('Выбрать этот шаг: Напишите на почту поддержки');
  fireEvent.click(button);
  expect(onTake).toHaveBeenCalledExactlyOnceWith('email');
});

it.each(['ru', 'en'] as const)('has words in %s for every reason, with a day and without', (language) => {
  const list = WHY_NOT.flatMap((whyNot) =>
    (['2026-11-24', null] as const).map((day, index) => ({
      rung: index === 0 ? 'chat' : 'email',
      step: 'chat' as const,
      whyNot,
      day,
      needs: 'claim',
    })),
  );
  for (const one of list) {
    show([one], language);
    const text = screen.getByTestId('alternative').querySelector('p')?.textContent ?? '';
    expect(text.length, one.whyNot).toBeGreaterThan(5);
    expect(text, one.whyNot).not.toContain('undefined');
    document.body.replaceChildren();
  }
});

it('is not there where there is nothing else to do', () => {
  show([]);
  expect(document.body.textContent).toBe('');
});

it('has nothing that axe objects to', async () => {
  show(alternatives(input));
  expect(await violations()).toEqual([]);
});
