import { expect, it } from 'vitest';
import { newCase } from '../../lib/case/new-case';
import { order, parcel } from './made-up';

const at = '2026-11-22T10:00:00.000Z';

it.each([
  ['the parcel’s shipment', parcel({ shipmentId: '1', posting: '10000001-0042-1' }), '1'],
  [
    'the parcel’s posting, where its page gives no shipment',
    parcel({ shipmentId: null, posting: '10000001-0042-1' }),
    '10000001-0042-1',
  ],
  ['no parcel, where the page gives it no number', parcel({ shipmentId: null }), null],
  ['no parcel, where it is about the whole order', null, null],
])('a case that is opened is open, has been told nothing, and is named after %s', (_, one, expected) => {
  const shown = order({ parcels: one ? [one] : [] });
  expect(newCase({ id: 'c', order: shown, parcel: one, problem: 'defect', at })).toEqual({
    id: 'c',
    orderNumber: '10000001-0042',
    parcel: expected,
    problem: 'defect',
    order: shown,
    openedAt: at,
    changedAt: at,
    answers: {},
    closed: null,
  });
});
