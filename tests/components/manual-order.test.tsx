// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ManualOrder } from '../../components/popup/ManualOrder';
import { popup as words } from '../../lib/i18n/ru/popup';
import { violations } from './setup';

function show(onSave = vi.fn()) {
  render(<ManualOrder known={null} words={words} onSave={onSave} />);
  return onSave;
}

function type(testId: string, value: string) {
  fireEvent.input(screen.getByTestId(testId), { target: { value } });
}

const press = () => fireEvent.click(screen.getByTestId('manual-save'));

it('takes number, days and item as typed', () => {
  const onSave = show();
  type('manual-number', '44563249-0877');
  type('manual-date', '2026-11-13');
  type('manual-promised', '2026-11-19');
  type('manual-item', ' Чайник ');
  press();
  expect(onSave).toHaveBeenCalledWith({
    number: '44563249-0877',
    placedOn: '2026-11-13',
    promisedOn: '2026-11-19',
    status: 'unknown',
    item: 'Чайник',
  });
});

it.each([
  ['№ 44563249-0877', '44563249-0877'],
  ['44563249 – 0877', '44563249-0877'],
  ['44563249—0877', '44563249-0877'],
])('understands «%s»', (typed, number) => {
  const onSave = show();
  type('manual-number', typed);
  press();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ number }));
});

it('questions an unusual number once and then believes the person', () => {
  const onSave = show();
  type('manual-number', '12345');
  press();
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(words.unusualNumber);
  press();
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ number: '12345' }));
});

it('never goes on without a number', () => {
  const onSave = show();
  press();
  press();
  expect(onSave).not.toHaveBeenCalled();
});

it('has nothing that axe objects to, not even while it objects itself', async () => {
  show();
  press();
  expect(await violations()).toEqual([]);
});

it('is ready to be typed into, and leads to the orders where none is known', () => {
  show();
  expect(document.activeElement).toBe(screen.getByTestId('manual-number'));
  expect(screen.getByTestId('open-orders').getAttribute('href')).toBe('https://www.ozon.ru/my/orderlist');
});

it('asks for a number where none is typed', () => {
  show();
  press();
  expect(screen.getByRole('alert').textContent).toBe(words.noNumber);
});
