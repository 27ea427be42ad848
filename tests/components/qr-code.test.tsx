// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { QrCode } from '../../components/papers/QrCode';
import { papers as words } from '../../lib/i18n/ru/papers';
import { violations } from './setup';

const ONE = [
  [true, true, false],
  [false, false, false],
  [false, false, true],
];

it('draws the dark runs inside their quiet zone', () => {
  render(<QrCode codes={[ONE]} words={words} />);
  const code = screen.getByRole('img', { name: 'На телефон (QR-код)' });
  expect(code.getAttribute('viewBox')).toBe('0 0 11 11');
  expect(code.querySelector('path')?.getAttribute('d')).toBe('M4 4h2v1h-2zM6 6h1v1h-1z');
  expect(screen.queryByTestId('qr-next')).toBeNull();
});

it('shows the parts of a long text one after another, and begins anew', async () => {
  render(<QrCode codes={[ONE, [[true]]]} words={words} />);
  expect(screen.getByRole('img', { name: 'Часть 1 из 2' })).toBeDefined();
  fireEvent.click(screen.getByTestId('qr-next'));
  expect(screen.getByRole('img', { name: 'Часть 2 из 2' })).toBeDefined();
  fireEvent.click(screen.getByTestId('qr-next'));
  expect(screen.getByRole('img', { name: 'Часть 1 из 2' })).toBeDefined();
  expect(await violations()).toEqual([]);
});
