import { describe, expect, it } from 'vitest';
import { nextStep } from '../../lib/case/next-step';
import { ruleReason } from '../../lib/case/reasons';
import type { Attempt, Outcome } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';
import { attempt, event, order, parcel } from './made-up';

function step(
  problem: ProblemId,
  known: Partial<Parcel>,
  attempts: readonly Attempt[],
  today: IsoDay,
  answers = {},
) {
  const one = parcel(known);
  return nextStep({ order: order({ parcels: [one] }), parcel: one, problem, answers, attempts, today });
}

const sentences = (next: ReturnType<typeof nextStep>) =>
  next.why.flatMap((reason) => (reason.kind === 'sentence' ? [reason.sentence] : []));
const rules = (next: ReturnType<typeof nextStep>) =>
  next.why.flatMap((reason) => (reason.kind === 'rule' ? [reason.rule] : []));
const sent = (problem: ProblemId, channel: ChannelId, on: IsoDay) =>
  attempt(problem, channel, [event('sent', on)]);
const answered = (problem: ProblemId, channel: ChannelId, on: IsoDay, day: IsoDay, outcome: Outcome) =>
  attempt(problem, channel, [event('sent', on), event('answered', day, { outcome })]);

const LATE = { expectedTo: '2026-11-19' } as const;
const RECEIVED = { status: 'received', receivedOn: '2026-11-16' } as const;

describe('of two clocks that run out', () => {
  it('the nearer one comes first', () => {
    const next = step('defect', { status: 'received', receivedOn: '2026-11-10' }, [], '2026-11-23', {
      refusedOn: '2026-11-22',
    });
    expect(next).toMatchObject({ rung: 'return-request', due: { day: '2026-11-25' } });
  });

  it('one of a thing that may be done beside it takes the place of waiting only in its last week', () => {
    const chat = answered('received-but-missing', 'chat', '2026-11-17', '2026-11-18', 'refused');
    const claim = sent('received-but-missing', 'claim', '2026-12-07');
    const on = (today: IsoDay, ...more: readonly Attempt[]) =>
      step('received-but-missing', RECEIVED, [chat, claim, ...more], today);
    expect(on('2026-12-08').step).toBe('follow-up');
    expect(on('2026-12-08').beside.map(({ rung }) => rung)).toEqual(['video', 'police', 'bank']);
    // The recording of 16 November is gone after 16 December: what is left of it is asked for at once.
    expect(on('2026-12-09')).toMatchObject({ rung: 'video', due: { day: '2026-12-09', passed: false } });
    const video = attempt('received-but-missing', 'email', [event('sent', '2026-12-09')], { rung: 'video' });
    expect(on('2026-12-09', video)).toMatchObject({ rung: 'police', due: { day: '2026-12-09' } });
    const skipped = attempt('received-but-missing', 'police', [event('dropped', '2026-12-09')]);
    expect(on('2026-12-09', video, skipped).step).toBe('follow-up');
    expect(on('2026-12-17').step).toBe('follow-up');
    expect(on('2026-12-17').beside.map(({ rung }) => rung)).toEqual(['video', 'police', 'bank']);
  });
});

describe('a term that has run out', () => {
  const next = () => step('changed-mind', { status: 'received', receivedOn: '2026-09-01' }, [], '2026-11-23');

  it('is said to have', () => {
    expect(next()).toMatchObject({ rung: 'return-unneeded', due: { passed: true } });
    expect(next().why).toContainEqual({ kind: 'sentence', sentence: 'clock-passed', day: next().due?.day });
  });

  it('does not turn back the day on which the next step has its turn', () => {
    expect(next().later[0]?.from).toBe('2026-11-25');
  });
});

describe('a step that may be taken beside others', () => {
  it('is not offered a second time while it is the step itself', () => {
    const chat = answered('received-but-missing', 'chat', '2026-11-17', '2026-11-18', 'other');
    const next = step('received-but-missing', RECEIVED, [chat], '2026-11-18');
    expect(next.rung).toBe('video');
    expect(next.beside.map(({ rung }) => rung)).toEqual(['police', 'bank']);
  });

  it('is offered only where all of its conditions hold: the bank not before the goods are late', () => {
    expect(step('not-delivered', LATE, [], '2026-11-19').beside).toEqual([]);
    expect(step('not-delivered', LATE, [], '2026-11-20').beside).toEqual([
      { rung: 'seller-chat', step: 'seller-chat', from: null },
      { rung: 'bank', step: 'bank', from: null },
    ]);
  });

  it('and belongs there for good is never the next step: the chat with the seller', () => {
    const chat = sent('warranty', 'chat', '2026-11-20');
    for (const day of ['2026-11-24', '2027-06-01'] as const) {
      const next = step('warranty', RECEIVED, [chat], day);
      expect(next.rung).not.toBe('seller-chat');
      expect(next.later.map(({ rung }) => rung)).not.toContain('seller-chat');
      expect(next.beside.map(({ rung }) => rung)).toEqual(['seller-chat']);
    }
  });

  it('is not offered where Ozon itself sells', () => {
    expect(step('warranty', RECEIVED, [], '2026-11-24', { soldBy: 'ozon' }).beside).toEqual([]);
  });
});

describe('an authority that was written to first', () => {
  const authority = attempt('not-delivered', 'authority', [
    event('sent', '2026-11-21'),
    event('no-answer', '2026-11-22'),
  ]);
  const next = () => step('not-delivered', LATE, [authority], '2026-11-23');

  it('wants a claim before it: that is the step, and the reason is said', () => {
    expect(next().rung).toBe('claim');
    expect(sentences(next())).toContain('needed-first');
    expect(next().later.map(({ rung }) => rung)).toEqual(['consumer-society', 'court']);
  });

  it('is no reason for any other step, nor is a claim that was not left out', () => {
    const claim = answered('not-delivered', 'chat', '2026-11-20', '2026-11-21', 'refused');
    expect(sentences(step('not-delivered', LATE, [claim], '2026-11-22'))).not.toContain('needed-first');
    expect(sentences(step('not-delivered', LATE, [], '2026-11-22'))).not.toContain('needed-first');
    const urgent = step('ozon-bank', {}, [sent('ozon-bank', 'ombudsman', '2026-11-20')], '2026-11-21');
    expect(urgent.rung).toBe('bank-claim');
    expect(urgent.later.map(({ rung }) => rung)).toEqual(['court']);
  });

  it('keeps the claim among what is still to come, where a clock is more pressing', () => {
    const complaint = sent('defect', 'authority', '2026-11-20');
    const ofClaim = step('defect', RECEIVED, [complaint], '2026-11-21', { complex: 'yes' });
    expect(ofClaim.rung).toBe('claim');
    const bank = sent('ozon-bank', 'court', '2026-11-20');
    const ofBank = step('ozon-bank', {}, [bank], '2026-12-01', { chargedOn: '2026-06-08' });
    expect(ofBank.rung).toBe('bank-claim');
    expect(ofBank.later.map(({ rung }) => rung)).toEqual(['ombudsman']);
  });
});

describe('the newest answer', () => {
  const asked = answered('not-delivered', 'chat', '2026-11-20', '2026-11-22', 'asked-for-more');

  it('is the one that came last, whichever was asked first', () => {
    const solved = answered('not-delivered', 'chat', '2026-11-20', '2026-11-25', 'solved');
    const refused = answered('not-delivered', 'email', '2026-11-21', '2026-11-22', 'refused');
    expect(step('not-delivered', LATE, [solved, refused], '2026-11-25').step).toBe('done');
    const mail = answered('not-delivered', 'email', '2026-11-21', '2026-11-26', 'refused');
    expect(step('not-delivered', LATE, [solved, mail], '2026-11-26').step).not.toBe('done');
  });

  it('still stands where the person only went past a step, or wrote to the bank', () => {
    const dropped = attempt('not-delivered', 'email', [
      event('prepared', '2026-11-23'),
      event('dropped', '2026-11-23'),
    ]);
    const bank = sent('not-delivered', 'bank', '2026-11-23');
    expect(step('not-delivered', LATE, [asked, dropped], '2026-11-23').rung).toBe('send-more');
    expect(step('not-delivered', LATE, [asked, bank], '2026-11-23').rung).toBe('send-more');
  });

  it('still stands where somebody rang the person afterwards', () => {
    const rang = attempt('not-delivered', 'phone', [event('sent', '2026-11-23')], { direction: 'in' });
    expect(step('not-delivered', LATE, [asked, rang], '2026-11-23').rung).toBe('send-more');
  });

  it('still stands where it was noted in the same moment as what was sent', () => {
    const mail = sent('not-delivered', 'email', '2026-11-22');
    expect(step('not-delivered', LATE, [asked, mail], '2026-11-22').rung).toBe('send-more');
  });
});

describe('of two answers that are waited for', () => {
  it('the one further along the ladder is named', () => {
    const claim = sent('other', 'claim', '2026-11-20');
    const chat = sent('other', 'chat', '2026-11-21');
    expect(step('other', {}, [claim, chat], '2026-11-22').waiting?.attemptId).toBe(claim.id);
    expect(step('other', {}, [chat, claim], '2026-11-22').waiting?.attemptId).toBe(claim.id);
  });

  it('a question of the other side is no answer to what was sent elsewhere', () => {
    const asked = answered('not-delivered', 'chat', '2026-11-20', '2026-11-22', 'asked-for-more');
    const mail = sent('not-delivered', 'email', '2026-11-21');
    const reply = sent('not-delivered', 'chat', '2026-11-23');
    expect(step('not-delivered', LATE, [asked, mail, reply], '2026-11-23').waiting?.attemptId).toBe(mail.id);
  });

  it('of the same step the later one is named', () => {
    const first = sent('other', 'claim', '2026-11-20');
    const second = sent('other', 'claim', '2026-11-21');
    expect(step('other', {}, [first, second], '2026-11-22').waiting?.attemptId).toBe(second.id);
  });
});

describe('why', () => {
  it('shows no rule twice', () => {
    const taken = (['2026-11-01', '2026-11-02'] as const).map((on) =>
      attempt('ozon-bank', 'bank', [event('sent', on), event('no-answer', '2026-11-10')]),
    );
    const next = step('ozon-bank', {}, taken, '2026-11-11', { chargedOn: '2026-06-08' });
    expect(next.rung).toBe('ombudsman');
    expect(rules(next)).toEqual(['ombudsman-within', 'ombudsman-sum']);
  });

  it('names the day that a clock is counted from', () => {
    const next = step('received-but-missing', RECEIVED, [], '2026-11-20');
    expect(next.why).toContainEqual({ kind: 'fact', fact: 'received', value: '2026-11-16', source: 'page' });
  });

  it('gives a rule without its day where that is not known', () => {
    expect(ruleReason('late-choice', null, '2026-11-23')).toEqual({
      kind: 'rule',
      rule: 'late-choice',
      from: null,
      due: null,
      shifts: [],
    });
    expect(ruleReason('no such rule', null, '2026-11-23')).toBeNull();
  });

  it('says also to somebody who still wants the goods that the page takes them for cancelled', () => {
    expect(sentences(step('late-but-wanted', { status: 'cancelled' }, [], '2026-11-23'))[0]).toBe(
      'says-cancelled',
    );
    expect(sentences(step('defect', { status: 'cancelled' }, [], '2026-11-23'))).not.toContain(
      'says-cancelled',
    );
  });

  it('says of a step that nobody answers only that it was taken', () => {
    const looked = sent('refund-late', 'self-service', '2026-11-20');
    const next = step('refund-late', { status: 'returned' }, [looked], '2026-11-20', {
      handedBackOn: '2026-11-19',
    });
    expect(next.rung).toBe('chat');
    expect(sentences(next)[0]).toBe('after-taken');
  });
});

describe('the letter of a step', () => {
  it('is its own kind where it has one, else that of its channel, and none on the order page', () => {
    const refused = answered('not-delivered', 'chat', '2026-11-20', '2026-11-21', 'refused');
    expect(step('not-delivered', LATE, [refused], '2026-11-21')).toMatchObject({
      rung: 'refusal-notice',
      letter: 'not-delivered/refusal-notice',
    });
    expect(step('not-delivered', LATE, [], '2026-11-20').letter).toBe('not-delivered/chat');
    expect(step('not-delivered', LATE, [], '2026-11-18')).toMatchObject({ rung: 'track', letter: null });
  });
});
