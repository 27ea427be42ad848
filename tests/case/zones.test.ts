import { afterEach, describe, expect, it } from 'vitest';
import { explain } from '../../lib/case/explain';
import { nextStep } from '../../lib/case/next-step';
import type { IsoDay } from '../../lib/model/day';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { today } from '../../lib/today';
import { attempt, event, order, parcel } from './made-up';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const ZONES = [
  'Europe/Moscow',
  'Asia/Kamchatka',
  'Europe/Kaliningrad',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
];

function step(problem: ProblemId, day: IsoDay, answers: Readonly<Record<string, string>> | null = null) {
  const one = parcel({ expectedTo: '2026-11-19', receivedOn: '2026-11-16', status: 'received' });
  const written = [
    attempt(problem, 'self-service', [event('sent', '2026-11-17')], { id: 'a1' }),
    attempt(problem, 'chat', [event('sent', '2026-11-20')], { id: 'a2' }),
  ];
  const attempts = answers === null ? written : [];
  return nextStep({
    order: order({ parcels: [one] }),
    parcel: one,
    problem,
    answers: answers ?? {},
    attempts,
    today: day,
  });
}

describe('the computer’s zone', () => {
  it('moves no step and no deadline', () => {
    const all = () => PROBLEMS.map((problem) => step(problem, '2026-11-23'));
    process.env.TZ = 'Europe/Moscow';
    const here = all();
    for (const place of ZONES) {
      process.env.TZ = place;
      expect(all(), place).toEqual(here);
    }
  });

  it('does not change what day it is: the day is Moscow’s', () => {
    for (const place of ZONES) {
      process.env.TZ = place;
      expect(today('2026-11-23T20:59:59.999Z'), place).toBe('2026-11-23');
      expect(today('2026-11-23T21:00:00.000Z'), place).toBe('2026-11-24');
    }
  });
});

describe('beyond the years that are decreed', () => {
  const saysUnsure = (problem: ProblemId, day: IsoDay, answers: Readonly<Record<string, string>>) =>
    explain(step(problem, day, answers), day).some(({ text }) => text === 'calendar-unknown');

  it('a term that ends in a known year is sure, a later one says that its day may move', () => {
    expect(saysUnsure('changed-mind', '2027-06-02', { receivedOn: '2027-06-01' })).toBe(false);
    expect(saysUnsure('changed-mind', '2027-12-30', { receivedOn: '2027-12-28' })).toBe(true);
    expect(saysUnsure('defect-complex', '2027-12-28', { receivedOn: '2027-12-20' })).toBe(true);
  });

  it('is said once, however many terms lie there', () => {
    const why = step('changed-mind', '2027-12-30', { receivedOn: '2027-12-28' }).why;
    expect(why.filter((one) => one.kind === 'sentence' && one.sentence === 'calendar-unknown')).toHaveLength(
      1,
    );
  });

  it('the fixed holidays still move a last day', () => {
    // 1–8 January are days off by the labour code in every year; the 9th of 2028 is a Sunday.
    const next = step('changed-mind', '2027-12-30', { receivedOn: '2027-12-28' });
    const rule = next.why.find((one) => one.kind === 'rule' && one.rule === 'refuse-7');
    expect(rule).toMatchObject({ due: '2028-01-10' });
  });
});
