import { describe, expect, it } from 'vitest';
import { concernedItems, itemKey, restOf, unitedItems } from '../../lib/case/concerned-items';
import type { Item } from '../../lib/model/order';
import { makeCase, makeItem } from '../store/examples';
import { order, parcel } from './made-up';

const kettle = makeItem({ sku: '148812345', name: 'Чайник' });
const lamp = makeItem({ sku: null, name: 'Лампа' });
const cup = makeItem({ sku: '148812347', name: 'Чашка' });
const nameless = makeItem({ sku: null, name: null });
const first = parcel({ shipmentId: '1', items: [kettle, lamp, nameless] });
const second = parcel({ shipmentId: '2', items: [cup] });
const ORDER = order({ parcels: [first, second] });

it('an item is named by its article, else by its name', () => {
  expect([kettle, lamp, nameless].map(itemKey)).toEqual(['148812345', 'Лампа', null]);
});

describe('the items that a case is about', () => {
  it.each<[string, typeof first | null, readonly string[] | undefined, readonly Item[]]>([
    ['all of the parcel, where none is named', first, undefined, [kettle, lamp, nameless]],
    ['all of the order, where it is about no parcel', null, undefined, [kettle, lamp, nameless, cup]],
    ['the ones named, by article or by name', first, ['Лампа', '148812345'], [kettle, lamp]],
    ['the one named, wherever in the order it lies', null, ['148812347'], [cup]],
    ['all of the parcel, where it shows none of those named', first, ['148812347'], [kettle, lamp, nameless]],
    ['all, where a list is kept that names none', second, [], [cup]],
  ])('are %s', (_, one, named, expected) => {
    expect(concernedItems(ORDER, one, named)).toEqual(expected);
  });
});

describe('what is left for a case once a part of it is a case of its own', () => {
  it.each<[string, readonly Item[], readonly string[], readonly string[] | undefined]>([
    ['the others', [kettle, lamp, cup], ['148812347'], ['148812345', 'Лампа']],
    ['the others that can be named', [kettle, lamp, nameless], ['Лампа'], ['148812345']],
    ['all of it, where nothing was taken', [kettle, lamp], [], undefined],
    ['all of it, where everything was taken', [kettle, lamp], ['148812345', 'Лампа'], undefined],
    ['all of it, where what was taken is not there', [kettle, lamp], ['148812347'], undefined],
    ['all of it, where no item can be named', [nameless], ['Лампа'], undefined],
  ])('is %s', (_, all, taken, expected) => {
    expect(restOf(all, taken)).toEqual(expected);
  });
});

describe('two cases that become one', () => {
  const about = (...items: readonly string[]) => makeCase(items.length > 0 ? { items } : {});

  it.each<[string, readonly string[], readonly string[], readonly string[] | undefined]>([
    [
      'the items of both, each once',
      ['Лампа', '148812345'],
      ['148812345', '148812347'],
      ['Лампа', '148812345', '148812347'],
    ],
    ['all, where the first is about all', [], ['Лампа'], undefined],
    ['all, where the second is about all', ['Лампа'], [], undefined],
    ['all, where both are', [], [], undefined],
  ])('are about %s', (_, one, other, expected) => {
    expect(unitedItems(about(...one), about(...other))).toEqual(expected);
  });
});
