// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PenaltyDays } from '../../components/working/PenaltyDays';
import type { RunningPenalty } from '../../lib/case/running-penalty';
import { popup as popupEn } from '../../lib/i18n/en/popup';
import { reasons as reasonsEn } from '../../lib/i18n/en/reasons';
import { working as workingEn } from '../../lib/i18n/en/working';
import { popup as popupRu } from '../../lib/i18n/ru/popup';
import { reasons as reasonsRu } from '../../lib/i18n/ru/reasons';
import { working as workingRu } from '../../lib/i18n/ru/working';
import { violations } from './setup';

const late: RunningPenalty = {
  kind: 'late',
  base: { amount: 249_000, currency: 'RUB' },
  since: '2026-11-19',
  to: '2026-11-22',
  unsettled: false,
};

function show(running: RunningPenalty, oneOfMany = false, language: 'ru' | 'en' = 'ru') {
  const [words, reasons, marks] =
    language === 'ru' ? [workingRu, reasonsRu, popupRu] : [workingEn, reasonsEn, popupEn];
  render(
    <PenaltyDays
      running={running}
      oneOfMany={oneOfMany}
      today={running.to}
      words={words}
      reasons={reasons}
      marks={marks}
    />,
  );
  const details = document.querySelector('details');
  if (details) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
}

/** Without the spaces that keep figures together. */
const text = (node: Element | null) => (node?.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

it('shows the formula, each day with its sum, the cap, and what only a court can say', () => {
  show(late);
  expect(text(screen.getByTestId('penalty-formula'))).toBe('2 490 ₽ × 0,5 % × 3 дня = 37,35 ₽');
  const days = screen.getAllByTestId('penalty-day');
  expect(days.map(({ dataset }) => [dataset.day, dataset.amount])).toEqual([
    ['2026-11-20', '1245'],
    ['2026-11-21', '2490'],
    ['2026-11-22', '3735'],
  ]);
  const all = text(screen.getByTestId('penalty-days'));
  expect(all).toContain('Предел — 2 490 ₽. Он ещё не достигнут.');
  expect(all).toContain('решает суд');
  expect(all).toContain('ст. 23.1 п. 3');
});

it('folds hundreds of days into months, each to be looked at, and says when the cap was reached', () => {
  show({ ...late, since: '2026-01-10', to: '2026-11-22' });
  expect(screen.queryAllByTestId('penalty-day')).toEqual([]);
  const runs = screen.getAllByTestId('penalty-run');
  expect(runs.length).toBeGreaterThan(5);
  expect(text(screen.getByTestId('penalty-days'))).toContain(
    'Предел достигнут 29 июля 2026 г.: дальше сумма не растёт.',
  );
  fireEvent.click(runs[0]?.querySelector('button') as HTMLElement);
  expect(screen.getAllByTestId('penalty-day')).toHaveLength(21);
  expect(runs[0]?.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
});

it('of several parcels says that this one alone is counted', () => {
  show(late, true);
  expect(text(screen.getByTestId('penalty-days'))).toContain('Считаем только это отправление');
});

it('of an order of one parcel says nothing of others', () => {
  show(late);
  expect(text(screen.getByTestId('penalty-days'))).not.toContain('отправление');
});

it('says where the law is not settled: the base of a defect’s penalty, and a cap that came while it ran', () => {
  show({ ...late, kind: 'defect', since: '2026-01-20', to: '2026-02-10', unsettled: true });
  const all = text(screen.getByTestId('penalty-days'));
  expect(all).toContain(workingRu.penalty.base);
  expect(all).toContain(workingRu.penalty.disputed);
  expect(all).toContain(workingRu.penalty.unsettled);
});

it('is not there before the first day of the delay', () => {
  show({ ...late, to: '2026-11-19' });
  expect(document.body.textContent).toBe('');
});

it('counts the same in English', () => {
  show(late, true, 'en');
  expect(text(screen.getByTestId('penalty-formula'))).toMatch(/2,490.* × 0\.5% × 3 days = .*37\.35/);
  expect(text(screen.getByTestId('penalty-days'))).toContain('Counted for this parcel alone');
});

it('has nothing that axe objects to', async () => {
  show({ ...late, since: '2026-01-10' }, true);
  expect(await violations()).toEqual([]);
});
