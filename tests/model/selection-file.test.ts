import { expect, it } from 'vitest';
import { selectionFile } from '../../lib/model/selection-file';

const from = {
  address: 'https://mail.example.org/letter',
  at: '2026-11-25T22:40:12.345Z',
  zone: 180,
} as const;

it.each([
  [180, '2026-11-26T01:40:12+03:00'],
  [0, '2026-11-25T22:40:12+00:00'],
  [-210, '2026-11-25T19:10:12-03:30'],
  [345, '2026-11-26T04:25:12+05:45'],
])('a selection kept %i minutes ahead of UTC says %s', (zone, moment) => {
  expect(selectionFile('Вернём деньги.\nДо 30 ноября.', { ...from, zone })).toBe(
    `https://mail.example.org/letter\n${moment}\n\nВернём деньги.\nДо 30 ноября.\n`,
  );
});

it('without an address it begins with the moment', () => {
  expect(selectionFile('x', { ...from, address: '' })).toBe('2026-11-26T01:40:12+03:00\n\nx\n');
});
