import { describe, expect, it } from 'vitest';
import { alternatives } from '../../lib/case/alternatives';
import type { CaseInput } from '../../lib/case/case-view';
import { chosenStep, nextStep } from '../../lib/case/next-step';
import { working as enWorking } from '../../lib/i18n/en/working';
import { working as ruWorking } from '../../lib/i18n/ru/working';
import { ORDER_STATUSES } from '../../lib/model/order';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { ladderOf } from '../../lib/rules/ladder-of';
import { en, ru } from '../rules/rulebook-words';
import { attempt, event, order, parcel } from './made-up';

const one = parcel({ expectedTo: '2026-11-19' });

function input(problem: ProblemId, rest: Partial<CaseInput> = {}): CaseInput {
  return {
    order: order({ parcels: [one] }),
    parcel: one,
    problem,
    answers: {},
    attempts: [],
    today: '2026-11-23',
    ...rest,
  };
}

/** `rung: reason day` */
function others(...args: Parameters<typeof input>): readonly string[] {
  return alternatives(input(...args)).map(({ rung, whyNot, day, needs }) =>
    [rung, whyNot, day, needs].filter(Boolean).join(' '),
  );
}

describe('what else could be done', () => {
  it('says of each step why it is not the advice', () => {
    expect(others('not-delivered')).toEqual([
      'seller-chat beside',
      'email later',
      'social later',
      'cancel later',
      'refusal-notice later',
      'claim later',
      'authority needs claim',
      'consumer-society needs claim',
      'court needs claim',
      'bank beside',
    ]);
  });

  it('says that an answer may still come, what was done, and what was passed by', () => {
    const chat = attempt('not-delivered', 'chat', [event('sent', '2026-11-22')]);
    expect(others('not-delivered', { attempts: [chat] }).slice(0, 4)).toEqual([
      'chat taken 2026-11-25',
      'seller-chat beside',
      'email waiting 2026-11-25',
      'social waiting 2026-11-25',
    ]);
    const claim = attempt('not-delivered', 'claim', [event('sent', '2026-11-22')], { rung: 'claim' });
    expect(others('not-delivered', { attempts: [claim] }).slice(0, 4)).toEqual([
      'chat passed-by',
      'seller-chat beside',
      'email passed-by',
      'social passed-by',
    ]);
  });

  it('says that support has refused, that a term still runs, that another term matters more', () => {
    const refused = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'refused' }),
    ]);
    expect(others('not-delivered', { attempts: [refused] })).toContain('email refused');
    const cancelled = parcel({ status: 'cancelled', cancelledOn: '2026-11-22' });
    const money = { order: order({ parcels: [cancelled] }), parcel: cancelled };
    expect(others('refund-after-cancel', money)).toContain('bank not-open 2026-11-26');
    const received = { answers: { receivedOn: '2026-11-20', status: 'received' } };
    expect(others('received-but-missing', received)).toContain('claim clock 2026-11-27');
  });

  it('is nothing once the case is done', () => {
    const closed = { at: '2026-11-22T10:00:00.000Z', on: '2026-11-22', outcome: 'solved' } as const;
    expect(others('not-delivered', { closed })).toEqual([]);
  });

  it('has a reason and a price in words for every step of every ladder, in both languages', () => {
    for (const [words, working] of [
      [ru, ruWorking],
      [en, enWorking],
    ] as const) {
      for (const problem of PROBLEMS) {
        for (const shop of ['www.ozon.ru', 'ozon.kz']) {
          for (const rung of ladderOf(problem, shop)) {
            if (rung.passive) continue;
            expect(working.costs[rung.id], rung.id).toBeTruthy();
          }
          for (const status of ORDER_STATUSES) {
            const parcelNow = parcel({ status, expectedTo: '2026-11-19' });
            const known = order({ parcels: [parcelNow], shop });
            for (const { rung, whyNot } of alternatives(
              input(problem, { order: known, parcel: parcelNow }),
            )) {
              expect(working.whyNot[whyNot]?.('x', 'y'), whyNot).toBeTruthy();
              expect((words.titles as Record<string, string>)[rung]).toBeTruthy();
            }
          }
        }
      }
    }
  });
});

describe('a step that is chosen against the advice', () => {
  it('has its own words, letter and day, says who chose it, and what comes after it', () => {
    const chosen = chosenStep(input('not-delivered'), 'bank');
    expect(chosen).toMatchObject({ step: 'bank', rung: 'bank', letter: 'not-delivered/bank' });
    expect(chosen?.why[0]).toEqual({ kind: 'sentence', sentence: 'chosen-by-you', day: null });
    expect(chosen?.later.map(({ rung }) => rung)).toContain('chat');
    expect(chosen?.beside.map(({ rung }) => rung)).not.toContain('bank');
  });

  it('can be every one that is offered beside the advice', () => {
    for (const problem of PROBLEMS) {
      for (const status of ORDER_STATUSES) {
        const parcelNow = parcel({ status, expectedTo: '2026-11-19' });
        const known = input(problem, { order: order({ parcels: [parcelNow] }), parcel: parcelNow });
        for (const { rung } of alternatives(known)) expect(chosenStep(known, rung)?.rung).toBe(rung);
        for (const { rung } of nextStep(known).beside) expect(chosenStep(known, rung)?.rung).toBe(rung);
      }
    }
  });

  it('is none where the case does not have it, and none once the case is closed', () => {
    expect(chosenStep(input('not-delivered'), 'ombudsman')).toBeNull();
    expect(chosenStep(input('not-delivered'), 'track')).toBeNull();
    expect(chosenStep(input('not-delivered', { answers: { soldBy: 'ozon' } }), 'refusal-notice')).toBeNull();
    const closed = { at: '2026-11-22T10:00:00.000Z', on: '2026-11-22', outcome: 'solved' } as const;
    expect(chosenStep(input('not-delivered', { closed }), 'chat')).toBeNull();
  });

  it('stands where it was chosen: the ladder goes on from there', () => {
    const claim = attempt('not-delivered', 'claim', [event('sent', '2026-11-23')], { rung: 'claim' });
    const next = nextStep(input('not-delivered', { attempts: [claim] }));
    expect(next).toMatchObject({ step: 'follow-up', due: { day: '2026-12-10' } });
    expect(next.later.map(({ rung }) => rung)).toEqual(['authority', 'consumer-society', 'court']);
    // The same contact out of an older log, without its rung, takes the first free one of its channel.
    const { rung: _, ...older } = claim;
    expect(nextStep(input('not-delivered', { attempts: [older] })).later[0]?.rung).toBe('claim');
    const strange = { ...claim, rung: 'no such rung' };
    expect(nextStep(input('not-delivered', { attempts: [strange] })).later[0]?.rung).toBe('claim');
  });

  it('beside the way does not hold up the way', () => {
    const bank = attempt('not-delivered', 'bank', [event('sent', '2026-11-23')], { rung: 'bank' });
    expect(nextStep(input('not-delivered', { attempts: [bank] })).rung).toBe('chat');
  });
});
