import { describe, expect, it } from 'vitest';
import { courtFor } from '../../lib/case/court-hint';
import { moscowMoment } from '../../lib/case/moscow-moment';
import { countPenalty } from '../../lib/case/penalty';
import { addMonths, countTerm } from '../../lib/case/term';
import { addWorkingDays, dayOffReason, isCalendarKnown, moveOffDaysOff } from '../../lib/case/working-days';
import { addDays } from '../../lib/model/day';

const rub = (amount: number) => ({ amount, currency: 'RUB' });

describe('days off', () => {
  it.each([
    ['2026-11-20', null],
    ['2026-11-21', 'weekend'],
    ['2026-11-22', 'weekend'],
    ['2026-11-04', 'holiday'],
    ['2026-05-11', 'holiday'],
    ['2024-04-27', null],
    ['2027-02-20', null],
    ['2027-02-22', 'holiday'],
    ['2031-05-01', 'holiday'],
    ['2031-05-05', null],
  ] as const)('%s is %s', (day, reason) => {
    expect(dayOffReason(day)).toBe(reason);
  });

  it('are known up to the last decreed year', () => {
    expect(isCalendarKnown('2024-01-01')).toBe(true);
    expect(isCalendarKnown('2027-12-31')).toBe(true);
    expect(isCalendarKnown('2028-01-01')).toBe(false);
  });

  it('move a last day over New Year in one stretch for each reason', () => {
    expect(moveOffDaysOff('2026-12-31')).toEqual({
      day: '2027-01-11',
      shifts: [
        { from: '2026-12-31', to: '2027-01-09', because: 'holiday' },
        { from: '2027-01-09', to: '2027-01-11', because: 'weekend' },
      ],
    });
    expect(moveOffDaysOff('2026-11-20')).toEqual({ day: '2026-11-20', shifts: [] });
  });

  it('are not counted among working days, and worked Saturdays are', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2024-04-26', 1)).toBe('2024-04-27');
    expect(addWorkingDays('2026-12-30', 1)).toBe('2027-01-11');
    expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
  });
});

describe('a term', () => {
  it('of the law moves off a day off, one of the shop does not', () => {
    expect(countTerm('refuse-7', '2026-11-14')).toMatchObject({
      due: '2026-11-23',
      shifts: [{ from: '2026-11-21', to: '2026-11-23', because: 'weekend' }],
    });
    expect(countTerm('missing-7', '2026-11-14')).toMatchObject({ due: '2026-11-21', shifts: [] });
  });

  it.each([
    ['refund-sent', '2026-11-18', '2026-11-21'],
    ['card-hold', '2026-11-18', '2026-11-19'],
    ['bank-form', '2026-11-23', '2026-12-14'],
    ['replace-ordered', '2026-01-31', '2026-03-02'],
    ['defect-2-years', '2026-11-18', '2028-11-20'],
    ['date-passed', '2026-11-19', '2026-11-19'],
  ] as const)('by %s from %s ends on %s', (rule, from, due) => {
    expect(countTerm(rule, from)?.due).toBe(due);
  });

  it('is none where the rule has no length, is unknown, or was not yet in force', () => {
    for (const rule of ['late-choice', 'late-penalty', 'no-fee', 'no such rule', 'platform-law']) {
      expect(countTerm(rule, '2026-01-10'), rule).toBeNull();
    }
  });

  it('is the same however many others were counted since', () => {
    const first = countTerm('refuse-7', '2026-11-14');
    for (let days = 0; days < 250; days += 1) {
      const from = addDays('2026-11-15', days);
      expect(countTerm('missing-7', from)?.due).toBe(addDays(from, 7));
      expect(countTerm('refuse-7', from)?.from).toBe(from);
    }
    expect(countTerm('refuse-7', '2026-11-14')).toEqual(first);
    expect(first?.due).toBe('2026-11-23');
  });

  it('of months ends on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 12)).toBe('2027-12-15');
  });
});

it('an hour is told by Moscow’s clock, whatever the computer’s zone', () => {
  expect(moscowMoment('2026-11-20T20:59:00.000Z')).toEqual({ day: '2026-11-20', time: '23:59' });
  expect(moscowMoment('2026-11-20T21:00:00.000Z')).toEqual({ day: '2026-11-21', time: '00:00' });
  expect(moscowMoment('2026-11-20T10:05:00.000Z', 24)).toEqual({ day: '2026-11-21', time: '13:05' });
});

describe('a penalty', () => {
  it('for late goods is half a percent a day from the day after the promised one', () => {
    expect(countPenalty('late', rub(195_842), '2026-11-19', '2026-11-23')).toEqual({
      rate: 'late-penalty',
      capRule: 'late-penalty-cap',
      percent: 0.5,
      base: rub(195_842),
      from: '2026-11-20',
      to: '2026-11-23',
      days: 4,
      uncapped: rub(3916),
      cap: rub(195_842),
      sum: rub(3916),
      disputed: false,
    });
  });

  it('for late goods stops at the prepayment', () => {
    const at = (to: '2027-06-07' | '2027-06-08') =>
      countPenalty('late', rub(100_000), '2026-11-19', to)?.sum.amount;
    expect(at('2027-06-07')).toBe(100_000);
    expect(at('2027-06-08')).toBe(100_000);
  });

  it('for a defect is one percent a day, without a cap before February 2026', () => {
    expect(countPenalty('defect', rub(100_000), '2025-09-01', '2026-01-29')).toMatchObject({
      days: 150,
      cap: null,
      sum: rub(150_000),
      disputed: false,
    });
  });

  it('for a defect has a cap since, and says so where the days run over the change', () => {
    expect(countPenalty('defect', rub(100_000), '2026-02-01', '2026-09-01')).toMatchObject({
      cap: rub(100_000),
      sum: rub(100_000),
      uncapped: rub(212_000),
      disputed: false,
    });
    expect(countPenalty('defect', rub(100_000), '2025-09-01', '2026-02-01')).toMatchObject({
      uncapped: rub(153_000),
      sum: rub(100_000),
      disputed: true,
    });
  });

  it('is none before the first day, for nothing paid, or for no money', () => {
    expect(countPenalty('late', rub(100_000), '2026-11-19', '2026-11-19')).toBeNull();
    expect(countPenalty('late', rub(100_000), '2026-11-19', '2026-11-18')).toBeNull();
    expect(countPenalty('late', rub(0), '2026-11-19', '2026-11-25')).toBeNull();
  });
});

describe('the court for a sum', () => {
  it.each([
    [10_000_000, 'magistrate', false, true],
    [10_000_001, 'district', false, true],
    [25_000_000, 'district', false, true],
    [25_000_001, 'district', false, false],
    [100_000_000, 'district', false, false],
    [100_000_001, 'district', true, false],
  ] as const)('of %i kopecks is the %s', (amount, court, fee, simplified) => {
    expect(courtFor(rub(amount), '2026-11-22')).toEqual({ court, fee, simplified });
  });

  it('is unknown for another currency', () => {
    expect(courtFor({ amount: 100, currency: 'KZT' }, '2026-11-22')).toBeNull();
  });
});
