// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Choice } from '../../components/shared/Choice';
import { violations } from './setup';

const fruit = ['apple', 'pear', 'plum'] as const;

function show(chosen: (typeof fruit)[number] | null, onChoose = vi.fn()) {
  render(
    <Choice label="Fruit" options={fruit} chosen={chosen} onChoose={onChoose} optionKey={(one) => one}>
      {(one) => <b>{one}</b>}
    </Choice>,
  );
  return onChoose;
}

it('is one stop for the Tab key: the chosen one, or the first', () => {
  show('pear');
  expect(screen.getAllByRole('radio').map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
});

it('can be entered where nothing is chosen', () => {
  show(null);
  expect(screen.getAllByRole('radio').map((one) => one.tabIndex)).toEqual([0, -1, -1]);
});

it.each([
  ['ArrowRight', 'pear', 'plum'],
  ['ArrowDown', 'plum', 'apple'],
  ['ArrowLeft', 'apple', 'plum'],
  ['ArrowUp', 'plum', 'pear'],
] as const)('%s leads from %s to %s', (key, from, to) => {
  const onChoose = show(from);
  fireEvent.keyDown(screen.getByRole('radio', { name: from }), { key });
  expect(onChoose).toHaveBeenCalledWith(to);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: to }));
});

it('a digit chooses by place; one beyond the last, or with another key held, chooses nothing', () => {
  const onChoose = show('apple');
  const apple = screen.getByRole('radio', { name: 'apple' });
  fireEvent.keyDown(apple, { key: '3' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('plum');
  fireEvent.keyDown(apple, { key: '4' });
  fireEvent.keyDown(apple, { key: '2', altKey: true });
  expect(onChoose).toHaveBeenCalledOnce();
});

it('leaves other keys alone', () => {
  const onChoose = show('pear');
  fireEvent.keyDown(screen.getByRole('radio', { name: 'pear' }), { key: 'a' });
  expect(onChoose).not.toHaveBeenCalled();
});

it('has nothing that axe objects to', async () => {
  show('pear');
  expect(await violations()).toEqual([]);
});
