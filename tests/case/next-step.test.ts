import { describe, expect, it } from 'vitest';
import { answerBy } from '../../lib/case/answer-by';
import { caseState, stepOfCase } from '../../lib/case/case-state';
import type { CaseInput } from '../../lib/case/case-view';
import { nextStep } from '../../lib/case/next-step';
import { withSums } from '../../lib/case/sum-reasons';
import type { Attempt } from '../../lib/model/attempt';
import { CASE_OUTCOMES, type Case } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import type { Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import { attempt, event, order, parcel } from './made-up';

const LATE = parcel({ expectedTo: '2026-11-19' });

function caseOf(problem: ProblemId, one: Parcel = LATE, rest: Partial<Case> = {}): Case {
  return {
    id: 'c1',
    orderNumber: '10000001-0042',
    parcel: one.shipmentId,
    problem,
    order: order({ parcels: [one, parcel({ shipmentId: '30000000002', status: 'received' })] }),
    openedAt: '2026-11-20T08:00:00.000Z',
    changedAt: '2026-11-20T08:00:00.000Z',
    answers: {},
    closed: null,
    ...rest,
  };
}

const step = (today: IsoDay, attempts: readonly Attempt[] = [], theCase = caseOf('not-delivered')) =>
  stepOfCase(theCase, attempts, today);

const sentChat = attempt('not-delivered', 'chat', [
  event('prepared', '2026-11-20'),
  event('sent', '2026-11-20'),
]);

describe('the next step of a late order', () => {
  it('is a chat message today, with its letter, its day and what comes after it', () => {
    const next = step('2026-11-21');
    expect(next).toMatchObject({
      problem: 'not-delivered',
      step: 'chat',
      rung: 'chat',
      due: { day: '2026-11-21', time: null, passed: false },
      letter: 'not-delivered/chat',
      waiting: null,
      tooEarlyToRepeat: false,
    });
    expect(next.later[0]).toEqual({ rung: 'email', step: 'email', from: '2026-11-25' });
    expect(next.later.slice(1).every(({ from }) => from === null)).toBe(true);
    expect(next.beside).toEqual([
      { rung: 'seller-chat', step: 'seller-chat', from: null },
      { rung: 'bank', step: 'bank', from: null },
    ]);
    expect(next.why).toContainEqual({ kind: 'fact', fact: 'promised', value: '2026-11-19', source: 'page' });
    expect(next.why).toContainEqual({
      kind: 'rule',
      rule: 'date-passed',
      from: '2026-11-19',
      due: '2026-11-19',
      shifts: [],
    });
  });

  it('waits for the answer, names whose, and says that it is too early to write again', () => {
    const next = step('2026-11-21', [sentChat]);
    expect(next).toMatchObject({ step: 'follow-up', letter: null, tooEarlyToRepeat: true });
    expect(next.waiting).toEqual({
      attemptId: sentChat.id,
      until: '2026-11-23',
      since: '2026-11-20T10:00:00.000Z',
    });
    expect(next.later[0]).toEqual({ rung: 'email', step: 'email', from: '2026-11-24' });
    expect(next.why[0]).toEqual({
      kind: 'attempt',
      attemptId: sentChat.id,
      channel: 'chat',
      on: '2026-11-20',
    });
  });

  it('changes at once when the person corrects the promised day', () => {
    const corrected = caseOf('not-delivered', LATE, { answers: { promisedOn: '2026-11-25' } });
    const next = step('2026-11-21', [], corrected);
    expect(next.rung).toBe('track');
    expect(next.later[0]).toEqual({ rung: 'chat', step: 'chat', from: '2026-11-26' });
    expect(next.why).toContainEqual({
      kind: 'fact',
      fact: 'promised',
      value: '2026-11-25',
      source: 'person',
    });
  });

  it('leaves contacts about other problems aside', () => {
    const other = attempt('defect', 'chat', [event('sent', '2026-11-20')]);
    expect(step('2026-11-21', [other])).toEqual(step('2026-11-21'));
  });

  it('says that nobody promised a day where none was read', () => {
    const next = step('2026-11-21', [], caseOf('not-delivered', parcel()));
    expect(next.step).toBe('chat');
    expect(next.why[0]).toEqual({ kind: 'sentence', sentence: 'promised-unknown', day: null });
  });

  it.each([
    ['received', 'says-received'],
    ['ready-for-pickup', 'says-ready'],
    ['cancelled', 'says-cancelled'],
  ] as const)('tells first that the page says %s', (status, sentence) => {
    const next = step(
      '2026-11-21',
      [],
      caseOf('not-delivered', parcel({ status, expectedTo: '2026-11-19' })),
    );
    expect(next.why[0]).toEqual({ kind: 'sentence', sentence, day: null });
  });

  it('counts the penalty into the reasons of a claim, for an order of one parcel that was paid', () => {
    const refused = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'refused' }),
    ]);
    const notice = attempt('not-delivered', 'claim', [
      event('sent', '2026-11-22'),
      event('no-answer', '2026-12-10'),
    ]);
    const known = order({ parcels: [LATE], total: { amount: 195_842, currency: 'RUB' } });
    const input = {
      order: known,
      parcel: LATE,
      problem: 'not-delivered',
      answers: {},
      today: '2026-12-10',
    } as const;
    const said = (asked: CaseInput) => withSums(nextStep(asked), asked);
    const penalties = (next: ReturnType<typeof nextStep>) =>
      next.why.filter(({ kind }) => kind === 'penalty');
    const claim = said({ ...input, attempts: [refused, notice] });
    expect(claim.rung).toBe('claim');
    // A step that is no rung has no sums.
    const chat = { ...input, attempts: [attempt('not-delivered', 'chat', [event('sent', '2026-12-10')])] };
    expect(said(chat)).toEqual(nextStep(chat));
    expect(penalties(claim)).toEqual([
      {
        kind: 'penalty',
        rule: 'late-penalty',
        days: 21,
        base: { amount: 195_842, currency: 'RUB' },
        sum: { amount: 20_563, currency: 'RUB' },
        from: '2026-11-20',
      },
    ]);
    const unpaid = said({
      ...input,
      order: { ...known, payment: 'unknown' },
      attempts: [refused, notice],
    });
    const two = said({
      ...input,
      order: { ...known, parcels: [LATE, parcel()] },
      attempts: [refused, notice],
    });
    expect([penalties(unpaid), penalties(two)]).toEqual([[], []]);
    const court = said({
      ...input,
      attempts: [
        refused,
        notice,
        attempt('not-delivered', 'claim', [event('sent', '2026-12-10'), event('no-answer', '2026-12-10')]),
        attempt('not-delivered', 'authority', [
          event('sent', '2026-12-10'),
          event('no-answer', '2026-12-10'),
        ]),
        attempt('not-delivered', 'consumer-society', [
          event('sent', '2026-12-10'),
          event('no-answer', '2026-12-10'),
        ]),
      ],
    });
    expect(court.step).toBe('court');
    expect(court.why).toContainEqual({ kind: 'sentence', sentence: 'court-magistrate', day: null });
  });
});

describe('answers that come', () => {
  const answered = (
    outcome: 'refused' | 'solved' | 'asked-for-more' | 'promised',
    day: IsoDay,
    promisedOn: IsoDay | null = null,
  ) =>
    attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', day, { outcome, promisedOn }),
    ]);

  it('from somebody who writes to the person settle what was sent through that channel', () => {
    const call = attempt('not-delivered', 'chat', [event('answered', '2026-11-21', { outcome: 'refused' })], {
      direction: 'in',
    });
    expect(step('2026-11-21', [sentChat, call]).rung).toBe('refusal-notice');
  });

  it('from somebody who writes to the person take no step that the person did not take', () => {
    const mail = attempt('not-delivered', 'email', [event('answered', '2026-11-21', { outcome: 'other' })], {
      direction: 'in',
    });
    expect(step('2026-11-21', [mail]).rung).toBe('chat');
  });

  it('end the case when it is solved, until somebody is written to again', () => {
    expect(step('2026-11-22', [answered('solved', '2026-11-21')])).toMatchObject({
      step: 'done',
      later: [],
      beside: [],
    });
    const again = attempt('not-delivered', 'email', [event('sent', '2026-11-22')]);
    expect(step('2026-11-22', [answered('solved', '2026-11-21'), again]).step).toBe('follow-up');
  });

  it('that ask for more are answered through the same channel, with a letter of their own', () => {
    expect(step('2026-11-22', [answered('asked-for-more', '2026-11-21')])).toMatchObject({
      step: 'chat',
      rung: 'send-more',
      letter: 'not-delivered/more-data',
      due: { day: '2026-11-24', passed: false },
    });
    const reply = attempt('not-delivered', 'chat', [event('sent', '2026-11-22')]);
    expect(step('2026-11-22', [answered('asked-for-more', '2026-11-21'), reply]).step).toBe('follow-up');
  });

  it('of support do not end the waiting for a claim', () => {
    const claim = attempt('not-delivered', 'claim', [event('sent', '2026-11-21')]);
    const refused = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-25', { outcome: 'refused' }),
    ]);
    expect(step('2026-11-25', [refused, claim]).waiting?.attemptId).toBe(claim.id);
  });

  it('that promised before the person wrote elsewhere are no longer waited for', () => {
    const mail = attempt('not-delivered', 'email', [
      event('sent', '2026-11-22'),
      event('no-answer', '2026-11-23'),
    ]);
    expect(step('2026-11-23', [answered('promised', '2026-11-21', '2026-12-15'), mail]).rung).toBe('social');
  });

  it('that promise a day after that are waited for', () => {
    const mail = attempt('not-delivered', 'email', [
      event('sent', '2026-11-22'),
      event('no-answer', '2026-11-23'),
    ]);
    expect(step('2026-11-23', [answered('promised', '2026-11-23', '2026-12-15'), mail]).waiting?.until).toBe(
      '2026-12-15',
    );
  });
});

describe('a message that was not sent', () => {
  const dropped = attempt('not-delivered', 'email', [
    event('prepared', '2026-11-24'),
    event('dropped', '2026-11-24'),
  ]);
  const silent = attempt('not-delivered', 'chat', [
    event('sent', '2026-11-20'),
    event('no-answer', '2026-11-23'),
  ]);

  it('takes the person past a step that may be left out', () => {
    expect(step('2026-11-24', [silent, dropped]).rung).toBe('social');
  });

  it('takes nobody past it where another text was prepared instead', () => {
    const instead = attempt('not-delivered', 'email', [event('prepared', '2026-11-24')]);
    expect(step('2026-11-24', [silent, dropped, instead]).rung).toBe('email');
  });
});

describe('a case', () => {
  it.each(CASE_OUTCOMES)('that was closed as %s is done, and open again when it is reopened', (outcome) => {
    const closed = caseOf('not-delivered', LATE, {
      closed: { at: '2026-11-22T09:00:00.000Z', on: '2026-11-22', outcome },
    });
    expect(step('2026-11-23', [], closed)).toMatchObject({ step: 'done', rung: 'done', due: null });
    expect(step('2026-11-23', [], closed).why).toEqual([
      { kind: 'sentence', sentence: `closed-${outcome}`, day: null },
    ]);
    expect(caseState(closed, [], '2026-11-23')).toBe('closed');
    expect(caseState({ ...closed, closed: null }, [], '2026-11-23')).toBe('needs-you');
  });

  it('waits for an answer, for a day, or for the person', () => {
    expect(caseState(caseOf('not-delivered'), [], '2026-11-19')).toBe('waiting');
    expect(caseState(caseOf('not-delivered'), [], '2026-11-20')).toBe('needs-you');
    expect(caseState(caseOf('not-delivered'), [sentChat], '2026-11-23')).toBe('waiting');
    expect(caseState(caseOf('not-delivered'), [sentChat], '2026-11-24')).toBe('needs-you');
    const cancelled = caseOf(
      'refund-after-cancel',
      parcel({ status: 'cancelled', cancelledOn: '2026-11-18' }),
    );
    const looked = attempt('refund-after-cancel', 'self-service', [
      event('sent', '2026-11-19'),
      event('no-answer', '2026-11-19'),
    ]);
    expect(caseState(cancelled, [looked], '2026-11-19')).toBe('waiting');
    expect(caseState(cancelled, [looked], '2026-11-22')).toBe('needs-you');
    const received = caseOf('received-but-missing', parcel({ status: 'received', receivedOn: '2026-11-18' }));
    expect(caseState(received, [], '2026-11-19')).toBe('needs-you');
  });

  it('is over when it is solved', () => {
    const solved = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'solved' }),
    ]);
    expect(caseState(caseOf('not-delivered'), [solved], '2026-11-22')).toBe('closed');
  });

  it('about the whole order, or about a parcel that is gone, still has a step', () => {
    for (const gone of [null, '39999999999']) {
      expect(step('2026-11-21', [], caseOf('not-delivered', LATE, { parcel: gone })).step).toBe('chat');
    }
  });
});

it('the day that a letter asks an answer by lies ahead for every channel', () => {
  for (const channel of CHANNELS) expect(answerBy(channel, '2026-11-20') > '2026-11-20', channel).toBe(true);
  expect(answerBy('chat', '2026-11-20')).toBe('2026-11-23');
  expect(answerBy('email', '2026-11-20')).toBe('2026-11-25');
  // A week of the post, ten days of the law, and a Monday after the week-end.
  expect(answerBy('claim', '2026-11-18')).toBe('2026-12-07');
});
