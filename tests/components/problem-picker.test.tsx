// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ProblemPicker } from '../../components/popup/ProblemPicker';
import { popup as words } from '../../lib/i18n/ru/popup';
import { violations } from './setup';

const groups = [
  {
    name: 'Доставка',
    problems: [
      { id: 'not-delivered', name: 'Не доставили в срок' },
      { id: 'received-but-missing', name: 'Отмечен полученным' },
    ],
  },
  { name: 'Товар', problems: [{ id: 'defect', name: 'Товар с дефектом' }] },
] as const;

function show(unsure = false, onChoose = vi.fn()) {
  render(
    <ProblemPicker
      groups={groups}
      chosen="not-delivered"
      unsure={unsure}
      words={words}
      onChoose={onChoose}
    />,
  );
  return onChoose;
}

const picker = () => screen.getByTestId('problem-picker');
const option = (name: string) => screen.getByRole('radio', { name, hidden: true });

it('names the likely problem and keeps the others folded', () => {
  show();
  expect(picker().textContent).toContain('Не доставили в срок');
  expect(picker().getAttribute('aria-expanded')).toBe('false');
  expect(screen.getAllByTestId('problem-option').map((one) => one.dataset.problem)).toEqual([
    'not-delivered',
    'received-but-missing',
    'defect',
  ]);
});

it('asks at once where the page does not tell what went wrong', () => {
  show(true);
  expect(picker().getAttribute('aria-expanded')).toBe('true');
});

it('folds when a problem is pressed and leaves the focus where the list was opened', () => {
  const onChoose = show();
  fireEvent.click(picker());
  fireEvent.click(option('Товар с дефектом'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('defect');
  expect(picker().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(picker());
});

it('stays open while arrow keys walk through a group', () => {
  const onChoose = show();
  fireEvent.click(picker());
  fireEvent.keyDown(option('Не доставили в срок'), { key: 'ArrowDown' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('received-but-missing');
  expect(picker().getAttribute('aria-expanded')).toBe('true');
});

it('has nothing that axe objects to, folded and open', async () => {
  show();
  expect(await violations()).toEqual([]);
  fireEvent.click(picker());
  expect(await violations()).toEqual([]);
});

it('has the focus where it asks, so that Enter reports no step as done', () => {
  show(true);
  expect(document.activeElement).toBe(option('Не доставили в срок'));
});

it('leaves the focus alone where the page tells what went wrong', () => {
  show();
  expect(document.activeElement).toBe(document.body);
});
