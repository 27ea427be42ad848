// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { InsertButton } from '../../entrypoints/popup/InsertButton';
import { insert as words } from '../../lib/i18n/ru/insert';
import type { Inserted } from '../../lib/model/panel';
import { violations } from './setup';

function show(answers: readonly Inserted[], unwritten: string | null = null) {
  const left = [...answers];
  const insert = vi.fn(async (_text: string) => left.shift() ?? ({ state: 'refused' } as const));
  const onPrepare = vi.fn(async () => unwritten);
  render(<InsertButton text="Где мой заказ?" words={words} insert={insert} onPrepare={onPrepare} />);
  const press = async (said: string) => {
    fireEvent.click(screen.getByTestId('insert-message'));
    await screen.findByText(said);
  };
  return { insert, onPrepare, press };
}

it('writes the message down before it is put in', async () => {
  const { insert, onPrepare, press } = show([{ state: 'typed', taken: 14, parts: 1 }]);
  await press(words.inserted);
  expect(insert).toHaveBeenCalledExactlyOnceWith('Где мой заказ?');
  expect(onPrepare.mock.invocationCallOrder[0]).toBeLessThan(insert.mock.invocationCallOrder[0] ?? 0);
});

it('puts nothing in where it could not be written down, and says why', async () => {
  const { insert, press } = show([], 'Не записалось.');
  await press('Не записалось.');
  expect(insert).not.toHaveBeenCalled();
});

it('goes on where the field took no more, and begins anew after the last part', async () => {
  const { insert, press } = show([
    { state: 'typed', taken: 4, parts: 2 },
    { state: 'typed', taken: 10, parts: 1 },
    { state: 'typed', taken: 14, parts: 1 },
  ]);
  await press(words.part(1));
  await press(words.inserted);
  expect(insert).toHaveBeenLastCalledWith('мой заказ?');
  fireEvent.click(screen.getByTestId('insert-message'));
  await vi.waitFor(() => expect(insert).toHaveBeenCalledTimes(3));
  expect(insert).toHaveBeenLastCalledWith('Где мой заказ?');
});

it.each(['no-field', 'full', 'refused'] as const)('says what to do where the answer is %s', async (state) => {
  await show([{ state }]).press(words[state]);
});

it('stands in nobody’s way', async () => {
  const { press } = show([{ state: 'typed', taken: 14, parts: 1 }]);
  await press(words.inserted);
  expect(await violations()).toEqual([]);
});
