import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { countPenalty } from '../../lib/case/penalty';
import { penaltyDays, penaltyRuns } from '../../lib/case/penalty-days';
import { runningPenalty } from '../../lib/case/running-penalty';
import { viewCase } from '../../lib/case/view-case';
import { addDays } from '../../lib/model/day';
import type { ProblemId } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

const rub = (roubles: number) => ({ amount: Math.round(roubles * 100), currency: 'RUB' });

describe('the penalty day by day', () => {
  it('gives each day its rate, what it adds and the sum up to it', () => {
    const days = penaltyDays('late', rub(10_000), '2026-11-19', '2026-11-22');
    expect(days.map(({ day, percent, added, sum }) => [day, percent, added.amount, sum.amount])).toEqual([
      ['2026-11-20', 0.5, 5000, 5000],
      ['2026-11-21', 0.5, 5000, 10_000],
      ['2026-11-22', 0.5, 5000, 15_000],
    ]);
    expect(penaltyDays('late', rub(10_000), '2026-11-19', '2026-11-10')).toEqual([]);
    expect(penaltyDays('late', rub(0), '2026-11-19', '2026-11-22')).toEqual([]);
  });

  it('adds up to the sum that the claim names, whatever the kopecks', () => {
    for (const to of ['2026-11-20', '2026-12-31', '2027-12-31'] as const) {
      const base = rub(1958.42);
      const days = penaltyDays('late', base, '2026-11-19', to);
      const added = days.reduce((sum, day) => sum + day.added.amount, 0);
      expect(added).toBe(countPenalty('late', base, '2026-11-19', to)?.sum.amount);
    }
  });

  it('stands still from the day on which the cap is reached', () => {
    const days = penaltyDays('late', rub(1000), '2026-01-01', '2026-12-31');
    const reached = days.find(({ capped }) => capped);
    expect(reached).toMatchObject({ day: addDays('2026-01-01', 200), sum: rub(1000) });
    expect(days.at(-1)).toMatchObject({ capped: true, sum: rub(1000), added: { amount: 0 } });
  });

  it('knows no cap for defects before the law set one', () => {
    const days = penaltyDays('defect', rub(1000), '2025-09-01', '2026-01-31');
    expect(days.some(({ capped }) => capped)).toBe(false);
    expect(days.at(-1)?.sum).toEqual(rub(1520));
    expect(penaltyDays('defect', rub(1000), '2025-09-01', '2026-02-01').at(-1)).toMatchObject({
      capped: true,
      sum: rub(1000),
    });
  });
});

describe('many days', () => {
  it('are gathered by month while the sum grows, and beyond the cap in one run', () => {
    const days = penaltyDays('late', rub(1000), '2026-01-14', '2027-03-01');
    const runs = penaltyRuns(days);
    expect(runs.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-01-15 2026-01-31',
      '2026-02-01 2026-02-28',
      '2026-03-01 2026-03-31',
      '2026-04-01 2026-04-30',
      '2026-05-01 2026-05-31',
      '2026-06-01 2026-06-30',
      '2026-07-01 2026-07-31',
      '2026-08-01 2026-08-01',
      '2026-08-02 2027-03-01',
    ]);
    expect(runs.flatMap((run) => run.days)).toEqual(days);
    expect(runs.at(-1)).toMatchObject({ capped: true, sum: rub(1000) });
    expect(runs[0]?.sum).toEqual(rub(85));
    expect(penaltyRuns([])).toEqual([]);
  });
});

describe('the penalty that runs in a case', () => {
  const one = parcel({ expectedTo: '2026-11-10' });
  const input = (problem: ProblemId, rest: Partial<CaseInput> = {}): CaseInput => ({
    order: order({ parcels: [one], total: rub(1000) }),
    parcel: one,
    problem,
    answers: {},
    attempts: [],
    today: '2026-12-20',
    ...rest,
  });
  const running = (...args: Parameters<typeof input>) => runningPenalty(viewCase(input(...args)));

  it('is for delay from the promised day, and ends with the hand-over', () => {
    expect(running('not-delivered')).toEqual({
      kind: 'late',
      base: rub(1000),
      since: '2026-11-10',
      to: '2026-12-20',
      unsettled: false,
    });
    const came = { answers: { receivedOn: '2026-11-30' } };
    expect(running('late-but-wanted', came)).toMatchObject({ to: '2026-11-30' });
    expect(running('late-but-wanted', { answers: { receivedOn: '2026-12-30' } })).toMatchObject({
      to: '2026-12-20',
    });
    expect(running('received-but-missing', came)).toMatchObject({ to: '2026-12-20' });
  });

  it('is for a defect from the end of the term that the first claim set', () => {
    const sent = attempt('defect', 'claim', [event('sent', '2026-11-20')]);
    expect(running('defect')).toBeNull();
    expect(running('defect', { attempts: [sent] })).toMatchObject({ kind: 'defect', since: '2026-12-07' });
    const delivered = attempt('defect', 'claim', [
      event('sent', '2026-11-20'),
      event('acknowledged', '2026-11-23'),
    ]);
    expect(running('defect', { attempts: [delivered] })).toMatchObject({ since: '2026-12-03' });
    const late = attempt('refund-late', 'claim', [event('sent', '2026-11-20')]);
    expect(running('refund-late', { attempts: [late] })).toMatchObject({ unsettled: true });
  });

  it('is none where its sum or its beginning is not sure, or the law gives none', () => {
    expect(running('changed-mind')).toBeNull();
    expect(running('not-delivered', { answers: { payment: 'on-receipt' } })).toBeNull();
    const known = order({ parcels: [one, one], total: rub(1000) });
    expect(running('not-delivered', { order: known })).toBeNull();
    expect(running('not-delivered', { order: order({ parcels: [one] }) })).toBeNull();
    expect(
      running('not-delivered', { order: order({ parcels: [parcel()], total: rub(1000) }), parcel: parcel() }),
    ).toBeNull();
  });

  it('follows what the person says about the sum', () => {
    expect(running('not-delivered', { answers: { total: '2 500,50' } })?.base).toEqual(rub(2500.5));
  });
});
