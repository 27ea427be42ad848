// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { FillIn } from '../../components/popup/FillIn';
import { popup as words } from '../../lib/i18n/ru/popup';
import { reading as said } from '../../lib/i18n/ru/reading';
import type { ReadField } from '../../lib/model/reading';
import { order, parcel } from '../popup/example';
import { violations } from './setup';

const LACKING = order({
  placedOn: null,
  total: null,
  parcels: [parcel(), parcel({ shipmentId: '2', status: 'unknown', statusText: null, expectedTo: null })],
});

function show(fields: readonly ReadField[], nth = 1) {
  const onSave = vi.fn();
  render(
    <FillIn
      order={LACKING}
      parcel={nth}
      fields={fields}
      words={words}
      said={said}
      onSave={onSave}
      onCancel={vi.fn()}
    />,
  );
  return onSave;
}

const type = (field: string, value: string) =>
  fireEvent.input(screen.getByTestId(`fill-in-${field}`), { target: { value } });
const press = () => fireEvent.click(screen.getByTestId('fill-in-save'));

it('asks for what is missing and for nothing else', () => {
  const { container } = render(
    <FillIn
      order={LACKING}
      parcel={0}
      fields={['placed']}
      words={words}
      said={said}
      onSave={vi.fn()}
      onCancel={vi.fn()}
    />,
  );
  expect(container.querySelectorAll('input, select')).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByTestId('fill-in-placed'));
});

it('gives what was filled in, and nothing of what was left empty', () => {
  const onSave = show(['placed', 'status', 'expected', 'price', 'total']);
  type('placed', '2026-11-13');
  fireEvent.change(screen.getByTestId('fill-in-status'), { target: { value: 'in-transit' } });
  type('sum-total', ' 1 958,42 ₽ ');
  press();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    parcel: 1,
    placedOn: '2026-11-13',
    status: 'in-transit',
    total: { amount: 195842, currency: 'RUB' },
  });
});

it('does not lose what was typed where a sum is not understood', () => {
  const onSave = show(['price', 'total']);
  type('sum-0', '1 290');
  type('sum-total', 'около двух тысяч');
  press();
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(said.noSum);
  type('sum-total', '1958.4');
  press();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    parcel: 1,
    total: { amount: 195840, currency: 'RUB' },
    prices: new Map([[0, { amount: 129000, currency: 'RUB' }]]),
  });
});

it('has nothing that axe objects to, not even while it objects itself', async () => {
  show(['placed', 'status', 'expected', 'items', 'price', 'total']);
  type('sum-total', 'много');
  press();
  expect(await violations()).toEqual([]);
});
