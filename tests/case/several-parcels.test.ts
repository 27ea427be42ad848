import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { disputedSum } from '../../lib/case/disputed-sum';
import { knownFacts } from '../../lib/case/known-facts';
import { countPenalty } from '../../lib/case/penalty';
import { lacksParcelSum, runningPenalty } from '../../lib/case/running-penalty';
import { sumReasons } from '../../lib/case/sum-reasons';
import { viewCase } from '../../lib/case/view-case';
import type { Item, Parcel } from '../../lib/model/order';
import { order, parcel } from './made-up';

const RUB = (amount: number) => ({ amount, currency: 'RUB' as const });
const item = (amount: number | null, quantity = 1): Item => ({
  sku: null,
  name: null,
  variant: null,
  quantity,
  price: amount === null ? null : RUB(amount),
  seller: null,
});

const first = parcel({ shipmentId: '30000000001', expectedTo: '2026-11-10', items: [item(100_000)] });
const second = parcel({
  shipmentId: '30000000002',
  expectedTo: '2026-11-18',
  items: [item(40_000), item(10_000)],
});
const dear = parcel({ shipmentId: '30000000003', expectedTo: '2026-11-18', items: [item(40_000, 2)] });
const nameless = parcel({ shipmentId: '30000000004', expectedTo: '2026-11-18', items: [] });
const known = order({ parcels: [first, second, dear, nameless], total: RUB(999_900) });

const about = (one: Parcel | null, answers: CaseInput['answers'] = {}, rest: Partial<CaseInput> = {}) =>
  viewCase({
    order: known,
    parcel: one,
    problem: 'not-delivered',
    answers,
    attempts: [],
    today: '2026-11-20',
    ...rest,
  });

describe('the penalty in an order of several parcels', () => {
  it('is counted for the parcel in dispute: by its own promised day and its own price', () => {
    expect(runningPenalty(about(first))).toMatchObject({ base: RUB(100_000), since: '2026-11-10' });
    expect(runningPenalty(about(second))).toMatchObject({ base: RUB(50_000), since: '2026-11-18' });
    const [one, other] = [first, second].map((each) => {
      const running = runningPenalty(about(each));
      return running && countPenalty(running.kind, running.base, running.since, running.to);
    });
    expect([one?.days, one?.sum.amount]).toEqual([10, 5_000]);
    expect([other?.days, other?.sum.amount]).toEqual([2, 500]);
  });

  it('is not counted of a price that may be of one piece or of all, nor of none: the person is asked for it', () => {
    for (const unsure of [dear, nameless]) {
      expect(runningPenalty(about(unsure))).toBeNull();
      expect(lacksParcelSum(about(unsure))).toBe(true);
      const told = about(unsure, { parcelTotal: '800' });
      expect(runningPenalty(told)).toMatchObject({ base: RUB(80_000), since: '2026-11-18' });
      expect(lacksParcelSum(told)).toBe(false);
    }
  });

  it('is not asked about where none runs: before the promised day is over, unpaid, or of one parcel only', () => {
    expect(lacksParcelSum(about(dear, {}, { today: '2026-11-18' }))).toBe(false);
    expect(lacksParcelSum(about(dear, {}, { today: '2026-11-19' }))).toBe(true);
    expect(lacksParcelSum(about(dear, { payment: 'on-receipt' }))).toBe(false);
    expect(lacksParcelSum(about(dear, {}, { problem: 'pickup-point' }))).toBe(false);
    const alone = order({ parcels: [dear], total: null });
    expect(lacksParcelSum(about(dear, {}, { order: alone }))).toBe(false);
    expect(lacksParcelSum(about(first))).toBe(false);
  });

  it('is of no sum for the whole order: its parcels have days of their own', () => {
    expect(runningPenalty(about(null, { promisedOn: '2026-11-10' }))).toBeNull();
    expect(lacksParcelSum(about(null, { promisedOn: '2026-11-10' }))).toBe(true);
  });

  it('stands behind the claim, and the court is that of the parcel’s price', () => {
    const reasons = (rungId: string, one: Parcel | null) => {
      const view = about(one);
      const rung = view.ladder.find(({ id }) => id === rungId);
      return rung ? sumReasons(rung, view) : [];
    };
    expect(reasons('claim', first)).toMatchObject([{ kind: 'penalty', days: 10, sum: RUB(5_000) }]);
    expect(reasons('court', first)).toContainEqual({
      kind: 'sentence',
      sentence: 'court-magistrate',
      day: null,
    });
    expect(reasons('court', dear)).toEqual([]);
    expect(reasons('court', null)).toEqual([]);
  });
});

describe('the price of a parcel', () => {
  it('is a fact of its own among the others, to be corrected, only where there are several', () => {
    const fact = (one: Parcel | null, answers = {}, of = known) =>
      knownFacts(of, one, 'not-delivered', answers).find(({ id }) => id === 'parcelTotal');
    expect(fact(second)).toEqual({
      id: 'parcelTotal',
      kind: 'money',
      read: '500.00',
      told: null,
      asked: true,
    });
    expect(fact(dear)).toMatchObject({ read: null, told: null, asked: true });
    expect(fact(dear, { parcelTotal: '1 200,5' })).toMatchObject({ read: null, told: '1200.50' });
    expect(fact(dear, { parcelTotal: 'много' })).toMatchObject({ told: null });
    expect(fact(null)).toBeUndefined();
    expect(fact(first, {}, order({ parcels: [first] }))).toBeUndefined();
  });

  it('goes before what the page says, and never stands in for one item or for the whole order', () => {
    const answers = { parcelTotal: '77', total: '9000' };
    expect(disputedSum({ order: known, parcel: second, answers })).toEqual(RUB(7_700));
    const goods = [
      { ...item(40_000), name: 'Чашка' },
      { ...item(40_000, 2), name: 'Блюдце' },
    ];
    const parted = { order: known, parcel: parcel({ items: goods }), answers };
    expect(disputedSum({ ...parted, concerns: ['Чашка'] })).toEqual(RUB(40_000));
    expect(disputedSum({ ...parted, concerns: ['Блюдце'] })).toBeNull();
    expect(disputedSum({ order: known, parcel: null, answers })).toEqual(RUB(900_000));
    const alone = order({ parcels: [second], total: RUB(60_000) });
    expect(disputedSum({ order: alone, parcel: second, answers: {} })).toEqual(RUB(60_000));
  });

  it('is not added up over currencies', () => {
    const mixed = parcel({ items: [item(100), { ...item(100), price: { amount: 1, currency: 'BYN' } }] });
    expect(disputedSum({ order: known, parcel: mixed, answers: {} })).toBeNull();
  });
});
