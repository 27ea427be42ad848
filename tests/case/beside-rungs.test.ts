import { expect, it } from 'vitest';
import { nextStep } from '../../lib/case/next-step';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import { attempt, event, order, parcel } from './made-up';

const claim = (on: IsoDay) => attempt('not-delivered', 'claim', [event('sent', on)], { rung: 'claim' });
const authority = (on: IsoDay) =>
  attempt('not-delivered', 'authority', [event('sent', on)], { rung: 'authority' });

it.each<[string, readonly Attempt[], string, boolean]>([
  ['not before there is a claim', [], 'chat', false],
  ['not while the claim’s answer is waited for', [claim('2026-11-20')], 'follow-up', false],
  ['as soon as it is the authority’s turn', [claim('2026-10-05')], 'authority', true],
  [
    'while the authority’s answer is waited for',
    [claim('2026-10-05'), authority('2026-11-20')],
    'follow-up',
    true,
  ],
  ['not where the authority was written to without a claim', [authority('2026-11-20')], 'claim', false],
])('one may go to court beside the step at hand: %s', (_, attempts, rung, expected) => {
  const late = parcel({ expectedTo: '2026-10-01' });
  const shown = order({ parcels: [late], placedOn: '2026-09-20' });
  const next = nextStep({
    ...{ order: shown, parcel: late, problem: 'not-delivered', answers: {}, attempts },
    today: '2026-11-23',
  });
  expect(next.rung).toBe(rung);
  expect(next.beside.some((one) => one.rung === 'court')).toBe(expected);
});
