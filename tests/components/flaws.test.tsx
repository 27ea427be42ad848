// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Flaws } from '../../components/papers/Flaws';
import { papers as enPapers } from '../../lib/i18n/en/papers';
import { papers } from '../../lib/i18n/ru/papers';
import type { Flaw } from '../../lib/model/flaw';
import { violations } from './setup';

const phone = { what: 'phone', start: 5, end: 21, found: '+7 900 000-00-00' } as const;
const FLAWS: readonly Flaw[] = [
  { kind: 'personal', place: phone },
  { kind: 'no-day' },
  { kind: 'hole', place: { start: 30, end: 34, found: '____' } },
  { kind: 'long', length: 1602 },
];

it('says each in words, the place with a way to it, and no more than three', async () => {
  const onShow = vi.fn();
  render(<Flaws flaws={FLAWS} words={papers} onShow={onShow} />);
  expect(
    await screen.findByText(/Этот текст увидят все, а в нём телефон: \+7 900 000-00-00\./),
  ).toBeDefined();
  expect(screen.getAllByRole('listitem').map((line) => line.dataset.flaw)).toEqual([
    'personal',
    'no-day',
    'hole',
  ]);
  fireEvent.click(screen.getAllByTestId('flaw-show')[0] ?? document.body);
  expect(onShow).toHaveBeenCalledExactlyOnceWith(phone);
  expect(await violations()).toEqual([]);
});

it('speaks the language that it is given', async () => {
  render(<Flaws flaws={[{ kind: 'long', length: 1602 }]} words={enPapers} onShow={() => {}} />);
  expect(await screen.findByText(/A long text: 1602 characters\./)).toBeDefined();
});
