// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { KeysPanel } from '../../components/attention/KeysPanel';
import { keys as words } from '../../lib/i18n/ru/keys';
import { violations } from './setup';

const SHORTCUTS = [
  { name: '_execute_action', key: 'Alt+Shift+O' },
  { name: 'copy-message', key: null },
] as const;

function show(inWords = false) {
  const onChange = vi.fn();
  render(<KeysPanel shortcuts={SHORTCUTS} inWords={inWords} words={words} onChange={onChange} />);
  return onChange;
}

it('lists every key, also one that is not set', () => {
  show();
  expect(screen.getAllByTestId('shortcut').map((one) => one.textContent)).toEqual([
    'Alt+Shift+Oоткрыть «Порядок»',
    'не заданаскопировать сообщение без окна',
  ]);
});

it('leads to where they are changed, in words where the browser opens nothing', () => {
  const onChange = show();
  fireEvent.click(screen.getByTestId('change-keys'));
  expect(onChange).toHaveBeenCalledOnce();
  expect(screen.queryByRole('status')).toBeNull();
  show(true);
  expect(screen.getByRole('status').textContent).toBe(words.where);
});

it('has nothing that axe knows to be wrong', async () => {
  show(true);
  expect(await violations()).toEqual([]);
});
