// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Later, type LaterInWords } from '../../components/popup/Later';
import { popup as words } from '../../lib/i18n/ru/popup';
import './setup';

const email: LaterInWords = { rung: 'email', step: 'email', title: 'Напишите на почту', from: '2026-11-27' };
const court: LaterInWords = { rung: 'court', step: 'court', title: 'Подготовьте иск', from: null };

function show(steps: readonly LaterInWords[]) {
  const { container } = render(
    <Later label="Потом" steps={steps} testId="later-step" words={words} language="ru" />,
  );
  return container;
}

it('says a single step once, with nothing to unfold', () => {
  const container = show([email]);
  expect(container.querySelector('details')).toBeNull();
  expect(screen.getByTestId('later-step').dataset.step).toBe('email');
  expect(container.textContent).toBe('Потом Напишите на почту с\u00a027 ноября');
});

it('unfolds all of several steps, in order', () => {
  show([email, court]);
  expect(screen.getAllByTestId('later-step').map((one) => one.dataset.step)).toEqual(['email', 'court']);
});

it('says nothing where nothing follows', () => {
  expect(show([]).textContent).toBe('');
});
