// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { MessageBox, type Selection } from '../../components/popup/MessageBox';
import { popup as words } from '../../lib/i18n/ru/popup';
import { violations } from './setup';

function Box({ selected = null }: { selected?: Selection | null }) {
  const [text, setText] = useState('Где заказ?');
  return (
    <MessageBox
      subject="Заказ 44563249-0877"
      original="Где заказ?"
      text={text}
      words={words}
      onEdit={setText}
      selected={selected}
    />
  );
}

const area = () => {
  const found = screen.getByTestId('message-text');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('The message is no text area');
  return found;
};

it('gives the original back after a change', () => {
  render(<Box />);
  expect(screen.queryByTestId('message-restore')).toBeNull();
  fireEvent.input(area(), { target: { value: 'Мой текст' } });
  expect(area().value).toBe('Мой текст');
  fireEvent.click(screen.getByTestId('message-restore'));
  expect(area().value).toBe('Где заказ?');
  expect(screen.queryByTestId('message-restore')).toBeNull();
});

it('selects the text where the browser refused to copy it', () => {
  render(<Box selected={{ start: 0, end: 'Где заказ?'.length }} />);
  expect([area().selectionStart, area().selectionEnd]).toEqual([0, 'Где заказ?'.length]);
});

it('selects a place in the text that needs a look', () => {
  render(<Box selected={{ start: 4, end: 9 }} />);
  expect(area().value.slice(area().selectionStart, area().selectionEnd)).toBe('заказ');
  expect(document.activeElement).toBe(area());
});

it('has nothing that axe objects to', async () => {
  render(<Box />);
  expect(await violations()).toEqual([]);
});
