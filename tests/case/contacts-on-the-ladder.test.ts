import { describe, expect, it } from 'vitest';
import { readContacts } from '../../lib/case/contacts';
import { nextStep } from '../../lib/case/next-step';
import { viewCase } from '../../lib/case/view-case';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

function input(
  problem: ProblemId,
  known: Partial<Parcel>,
  attempts: readonly Attempt[],
  today: IsoDay,
  answers = {},
) {
  const one = parcel(known);
  return { order: order({ parcels: [one] }), parcel: one, problem, answers, attempts, today };
}

const rungsOf = (...of: Parameters<typeof input>) =>
  viewCase(input(...of)).placed.map(({ rung }) => rung?.id ?? null);
const LATE = { expectedTo: '2026-11-19' } as const;
const RECEIVED = { status: 'received', receivedOn: '2026-11-16' } as const;

describe('contacts', () => {
  it('count from the day they were sent, oldest first, whatever order they are stored in', () => {
    const late = attempt('other', 'chat', [event('prepared', '2026-11-18'), event('sent', '2026-11-22')]);
    const early = attempt('other', 'email', [event('prepared', '2026-11-20'), event('sent', '2026-11-20')]);
    for (const stored of [
      [late, early],
      [early, late],
    ]) {
      expect(readContacts(stored, 'other').map(({ channel, on }) => [channel, on])).toEqual([
        ['email', '2026-11-20'],
        ['chat', '2026-11-22'],
      ]);
    }
  });

  it('are told apart by id where they were sent in one moment', () => {
    const twins = ['b', 'a'].map((id) => attempt('other', 'chat', [event('sent', '2026-11-20')], { id }));
    expect(readContacts(twins, 'other').map(({ attempt: { id } }) => id)).toEqual(['a', 'b']);
  });

  it('of which only an answer is known count from its day', () => {
    const call = attempt('other', 'phone', [
      event('prepared', '2026-11-18'),
      event('answered', '2026-11-20'),
    ]);
    expect(readContacts([call], 'other')[0]).toMatchObject({ on: '2026-11-20', answeredOn: '2026-11-20' });
  });

  it('are none while the message is said not to be sent, after all', () => {
    const taken = attempt('other', 'chat', [event('sent', '2026-11-20'), event('not-yet', '2026-11-21')]);
    expect(readContacts([taken], 'other')).toEqual([]);
  });

  it('leave a step that was passed over where it is, though another one of its channel is taken after it', () => {
    const skipped = attempt('received-but-missing', 'email', [event('dropped', '2026-11-19')], {
      rung: 'video',
    });
    const chat = attempt('received-but-missing', 'chat', [event('sent', '2026-11-19')]);
    const claim = attempt('received-but-missing', 'email', [event('sent', '2026-11-23')], { rung: 'claim' });
    const again = attempt('received-but-missing', 'email', [event('prepared', '2026-11-23')], {
      rung: 'video',
    });
    const counted = (...attempts: readonly Attempt[]) =>
      readContacts(attempts, 'received-but-missing').map(({ attempt: { rung } }) => rung);
    expect(counted(skipped, chat, claim)).toEqual(['video', undefined, 'claim']);
    expect(counted(skipped, chat, again)).toEqual([undefined]);
  });

  it('count from the answer, not from a reminder that was put off', () => {
    const late = attempt('other', 'phone', [
      event('prepared', '2026-11-18'),
      event('not-yet', '2026-11-19'),
      event('answered', '2026-11-21'),
    ]);
    expect(readContacts([late], 'other')[0]?.on).toBe('2026-11-21');
  });

  it('keep the day they were sent apart from the day of the last word', () => {
    const told = attempt('other', 'chat', [
      event('sent', '2026-11-20'),
      event('acknowledged', '2026-11-22'),
      event('sent', '2026-11-19', { at: '2026-11-23T10:00:00.000Z' }),
    ]);
    expect(readContacts([told], 'other')[0]).toMatchObject({
      state: 'acknowledged',
      on: '2026-11-19',
      sentKey: '2026-11-19 2026-11-23T10:00:00.000Z',
      wordKey: '2026-11-22 2026-11-22T10:00:00.000Z',
    });
  });

  it('that nobody answered any more have no outcome', () => {
    const silent = attempt('other', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'refused' }),
      event('no-answer', '2026-11-22'),
    ]);
    const [contact] = readContacts([silent], 'other');
    expect(contact).toMatchObject({ state: 'no-answer', outcome: null, promisedOn: null });
    expect(contact?.wordKey).toBe('2026-11-22 2026-11-22T10:00:00.000Z');
  });

  it('that were dropped are left out only where another text of that channel came after', () => {
    const dropped = attempt('other', 'email', [
      event('prepared', '2026-11-20'),
      event('dropped', '2026-11-20'),
    ]);
    const before = attempt('other', 'email', [event('sent', '2026-11-19')]);
    const elsewhere = attempt('other', 'chat', [event('prepared', '2026-11-21')]);
    const droppedToo = attempt('other', 'email', [
      event('prepared', '2026-11-21'),
      event('dropped', '2026-11-21'),
    ]);
    const after = attempt('other', 'email', [event('prepared', '2026-11-21')]);
    const states = (...all: readonly Attempt[]) => readContacts(all, 'other').map(({ state }) => state);
    expect(states(dropped, elsewhere)).toEqual(['dropped']);
    expect(states(before, dropped)).toEqual(['sent', 'dropped']);
    expect(states(dropped, droppedToo)).toEqual(['dropped', 'dropped']);
    expect(states(dropped, after)).toEqual([]);
  });
});

describe('a contact takes the rung', () => {
  it('that was wanted on its day', () => {
    const page = (on: IsoDay) => attempt('not-delivered', 'self-service', [event('sent', on)]);
    expect(rungsOf('not-delivered', LATE, [page('2026-11-18')], '2026-11-23')).toEqual(['track']);
    expect(rungsOf('not-delivered', LATE, [page('2026-11-21')], '2026-11-23')).toEqual(['cancel']);
  });

  it('that was offered on its day, though another was wanted', () => {
    const page = attempt('defect', 'self-service', [event('sent', '2026-11-17')]);
    const again = attempt('defect', 'self-service', [event('sent', '2026-11-18')]);
    expect(rungsOf('defect', RECEIVED, [page], '2026-11-23')).toEqual(['return-request']);
    // Nothing was refused yet: the second request is no dispute, but the next rung of that channel that is free.
    expect(rungsOf('defect', RECEIVED, [page, again], '2026-11-23')).toEqual([
      'return-request',
      'refuse-at-pickup',
    ]);
  });

  it('of the dispute only after the return was refused', () => {
    const refused = attempt('defect', 'self-service', [
      event('sent', '2026-11-17'),
      event('answered', '2026-11-18', { outcome: 'refused' }),
    ]);
    const dispute = attempt('defect', 'self-service', [event('sent', '2026-11-19')]);
    expect(rungsOf('defect', RECEIVED, [refused, dispute], '2026-11-20')).toEqual([
      'return-request',
      'dispute',
    ]);
    const fromSeller = attempt('wrong-item', 'seller-chat', [
      event('sent', '2026-11-17'),
      event('answered', '2026-11-18', { outcome: 'refused' }),
    ]);
    const next = nextStep(input('wrong-item', RECEIVED, [fromSeller], '2026-11-19'));
    expect(next).toMatchObject({ rung: 'dispute', due: { day: '2026-11-23' } });
    expect(next.why).toContainEqual({ kind: 'fact', fact: 'refused', value: '2026-11-18', source: 'person' });
  });

  it('of its channel again where all are taken, and none where the ladder has no such channel', () => {
    const chat = (on: IsoDay) => attempt('not-delivered', 'chat', [event('sent', on)]);
    expect(rungsOf('not-delivered', LATE, [chat('2026-11-20'), chat('2026-11-25')], '2026-11-26')).toEqual([
      'chat',
      'chat',
    ]);
    const call = attempt('not-delivered', 'phone', [event('sent', '2026-11-20')]);
    expect(rungsOf('not-delivered', LATE, [call], '2026-11-26')).toEqual([null]);
    const claims = ['2026-11-21', '2026-11-22', '2026-11-23'] as const;
    const sent = claims.map((on) => attempt('not-delivered', 'claim', [event('sent', on)]));
    expect(rungsOf('not-delivered', LATE, sent, '2026-11-26')).toEqual(['refusal-notice', 'claim', 'claim']);
  });

  it('whose clock was running out on its day, though an earlier one was left out', () => {
    const bank = attempt('ozon-bank', 'bank', [event('sent', '2026-11-30')]);
    expect(rungsOf('ozon-bank', {}, [bank], '2026-12-01', { chargedOn: '2026-06-08' })).toEqual([
      'bank-claim',
    ]);
    expect(rungsOf('ozon-bank', {}, [bank], '2026-12-01', { chargedOn: '2026-11-20' })).toEqual([
      'bank-chat',
    ]);
  });

  it('that fits what was known on its day: goods that came later had not come', () => {
    const page = (on: IsoDay) => attempt('changed-mind', 'self-service', [event('sent', on)]);
    const answers = { receivedOn: '2026-11-16' };
    expect(rungsOf('changed-mind', {}, [page('2026-11-10')], '2026-11-20', answers)).toEqual([
      'cancel-order',
    ]);
    expect(rungsOf('changed-mind', {}, [page('2026-11-16')], '2026-11-20', answers)).toEqual([
      'return-unneeded',
    ]);
  });

  it('that fits the answers of its day: a refusal that came later was not known', () => {
    const refused = (on: IsoDay) =>
      attempt('defect', 'self-service', [
        event('sent', '2026-11-17'),
        event('answered', on, { outcome: 'refused' }),
      ]);
    const again = attempt('defect', 'self-service', [event('sent', '2026-11-18')]);
    expect(rungsOf('defect', RECEIVED, [refused('2026-11-20'), again], '2026-11-20')[1]).toBe(
      'refuse-at-pickup',
    );
    expect(rungsOf('defect', RECEIVED, [refused('2026-11-18'), again], '2026-11-20')[1]).toBe('dispute');
  });

  it('that is the last of its channel, however often it is repeated', () => {
    const days = ['17', '18', '19', '20', '21', '22'] as const;
    const pages = days.map((day) => attempt('defect', 'self-service', [event('sent', `2026-11-${day}`)]));
    expect(rungsOf('defect', RECEIVED, pages, '2026-11-23').slice(-2)).toEqual([
      'service-centre',
      'service-centre',
    ]);
  });

  it('and the furthest one that was taken stays where the case stands; of two on it, the later one', () => {
    const chat = (on: IsoDay) => attempt('not-delivered', 'chat', [event('sent', on)]);
    const mail = attempt('not-delivered', 'email', [event('sent', '2026-11-21')]);
    const again = chat('2026-11-23');
    const frontier = (...all: readonly Attempt[]) =>
      viewCase(input('not-delivered', LATE, all, '2026-11-24')).frontier?.contact.attempt.id;
    expect(frontier(chat('2026-11-20'), mail, again)).toBe(mail.id);
    expect(frontier(chat('2026-11-20'), again)).toBe(again.id);
  });

  it('of no channel that the ladder does not have, also where it was dropped', () => {
    const dropped = attempt('not-delivered', 'phone', [
      event('prepared', '2026-11-20'),
      event('dropped', '2026-11-20'),
    ]);
    expect(rungsOf('not-delivered', LATE, [dropped], '2026-11-22')).toEqual([]);
  });

  it('that it answers, where somebody writes to the person', () => {
    const chat = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);
    const reply = (channel: 'chat' | 'email') =>
      attempt('not-delivered', channel, [event('answered', '2026-11-21')], { direction: 'in' });
    const view = viewCase(input('not-delivered', LATE, [chat, reply('chat')], '2026-11-22'));
    expect(view.placed.map(({ index }) => index)).toEqual([1, 1]);
    expect(view.frontier?.contact.attempt.id).toBe(chat.id);
    expect(rungsOf('not-delivered', LATE, [chat, reply('email')], '2026-11-22')).toEqual(['chat', null]);
    // A call that only came in is not waited for.
    const rang = attempt('not-delivered', 'phone', [event('sent', '2026-11-22')], { direction: 'in' });
    expect(nextStep(input('not-delivered', LATE, [rang], '2026-11-22')).rung).toBe('chat');
  });

  it('of none where it was dropped and may not be left out', () => {
    const dropped = attempt('not-delivered', 'chat', [
      event('prepared', '2026-11-20'),
      event('dropped', '2026-11-20'),
    ]);
    const view = viewCase(input('not-delivered', LATE, [dropped], '2026-11-22'));
    expect([view.placed, view.taken.size, view.frontier]).toEqual([[], 0, null]);
  });
});

describe('what a step says beside its name', () => {
  const numbered = attempt('not-delivered', 'chat', [
    event('sent', '2026-11-20'),
    event('acknowledged', '2026-11-20'),
  ]);
  const sentences = (next: ReturnType<typeof nextStep>) =>
    next.why.flatMap((reason) => (reason.kind === 'sentence' ? [[reason.sentence, reason.day]] : []));
  const stepAfter = (attempts: readonly Attempt[], today: IsoDay) =>
    nextStep(input('not-delivered', LATE, attempts, today));

  it('is where an appeal stands, with its number or without', () => {
    expect(sentences(stepAfter([numbered], '2026-11-21'))).toEqual([['because/follow-up-number', null]]);
    const plain = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);
    expect(sentences(stepAfter([plain], '2026-11-21'))).toEqual([['because/follow-up', null]]);
  });

  it('is the day that was promised, kept or broken', () => {
    const promised = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'promised', promisedOn: '2026-11-25' }),
    ]);
    expect(sentences(stepAfter([promised], '2026-11-25'))[0]).toEqual(['promised-day', '2026-11-25']);
    expect(sentences(stepAfter([promised], '2026-11-26'))[0]).toEqual(['promise-broken', '2026-11-25']);
  });

  it.each([
    ['refused', 'after-refused'],
    ['partly', 'after-partly'],
    ['other', 'after-other'],
  ] as const)('is that the answer was %s', (outcome, sentence) => {
    const answered = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome }),
    ]);
    const next = stepAfter([answered], '2026-11-22');
    expect(next.why[0]).toMatchObject({ kind: 'attempt', attemptId: answered.id });
    expect(sentences(next)[0]).toEqual([sentence, null]);
  });

  it('is that nobody answered, or that the person went past a step', () => {
    const silent = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);
    expect(sentences(stepAfter([silent], '2026-11-24'))[0]).toEqual(['after-silence', '2026-11-23']);
    const none = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('no-answer', '2026-11-21'),
    ]);
    expect(sentences(stepAfter([none], '2026-11-21'))[0]).toEqual(['after-no-answer', null]);
    const past = attempt('not-delivered', 'email', [
      event('prepared', '2026-11-22'),
      event('dropped', '2026-11-22'),
    ]);
    expect(sentences(stepAfter([none, past], '2026-11-22'))[0]).toEqual(['after-dropped', null]);
  });

  it('is that it is over, and after which contact', () => {
    const solved = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'solved' }),
    ]);
    expect(stepAfter([solved], '2026-11-22').why).toEqual([
      { kind: 'attempt', attemptId: solved.id, channel: 'chat', on: '2026-11-20' },
      { kind: 'sentence', sentence: 'solved', day: null },
    ]);
  });

  it('is that a message of this channel is still fresh', () => {
    const asked = attempt('received-but-missing', 'email', [event('sent', '2026-11-18')]);
    const other = attempt('received-but-missing', 'email', [event('sent', '2026-11-19')]);
    const next = nextStep(
      input(
        'received-but-missing',
        { status: 'received', receivedOn: '2026-11-16' },
        [asked, other],
        '2026-11-20',
      ),
    );
    expect(next).toMatchObject({ step: 'chat', tooEarlyToRepeat: false });
    const twice = attempt('ozon-bank', 'bank', [event('sent', '2026-11-21')]);
    const urgent = nextStep(input('ozon-bank', {}, [twice], '2026-11-23', { chargedOn: '2026-06-08' }));
    expect(urgent).toMatchObject({ rung: 'bank-claim', tooEarlyToRepeat: true });
    const on = (today: IsoDay) =>
      nextStep(input('ozon-bank', {}, [twice], today, { chargedOn: '2026-06-08' }));
    // The clock was reason enough on both days; silence is one only when the waiting is over.
    expect(on('2026-11-24').tooEarlyToRepeat).toBe(true);
    expect(sentences(on('2026-11-24'))[0]).toEqual(['after-taken', null]);
    expect(on('2026-11-25').tooEarlyToRepeat).toBe(false);
    expect(sentences(on('2026-11-25'))[0]).toEqual(['after-silence', '2026-11-24']);
    const refused = attempt('not-delivered', 'chat', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'refused' }),
    ]);
    const notice = attempt('not-delivered', 'claim', [
      event('sent', '2026-11-22'),
      event('answered', '2026-11-23', { outcome: 'refused' }),
    ]);
    expect(stepAfter([refused, notice], '2026-11-23')).toMatchObject({
      rung: 'claim',
      tooEarlyToRepeat: false,
    });
  });

  it('is from when the next one has its turn: after this one’s wait, or when its own day comes', () => {
    const cancelled = { status: 'cancelled', cancelledOn: '2026-11-18' } as const;
    expect(nextStep(input('refund-after-cancel', cancelled, [], '2026-11-19')).later[0]).toEqual({
      rung: 'chat',
      step: 'chat',
      from: '2026-11-22',
    });
    const back = nextStep(
      input('refund-late', { status: 'returned' }, [], '2026-11-12', { handedBackOn: '2026-11-10' }),
    );
    expect(back.later[0]).toEqual({ rung: 'chat', step: 'chat', from: '2026-11-21' });
    const looked = attempt('refund-after-cancel', 'self-service', [
      event('sent', '2026-11-19'),
      event('no-answer', '2026-11-19'),
    ]);
    const early = nextStep(input('refund-after-cancel', cancelled, [looked], '2026-11-19'));
    expect(early).toMatchObject({ rung: 'chat', due: { day: '2026-11-22', passed: false } });
    expect(early.later[0]?.from).toBe('2026-11-26');
  });

  it('is answered in the chat, where the question came some other way', () => {
    const elsewhere = attempt('not-delivered', 'other', [
      event('sent', '2026-11-20'),
      event('answered', '2026-11-21', { outcome: 'asked-for-more' }),
    ]);
    const next = stepAfter([elsewhere], '2026-11-21');
    expect(next).toMatchObject({
      step: 'chat',
      rung: 'send-more',
      letter: 'not-delivered/more-data',
      tooEarlyToRepeat: false,
    });
    expect(sentences(next)).toEqual([['because/send-more', null]]);
  });
});

describe('what is waited for', () => {
  it('has an hour only where the sending was noted on its own day', () => {
    const request = (on: IsoDay, at: `${IsoDay}T${string}Z`) =>
      attempt('defect', 'self-service', [{ kind: 'sent', at, on }]);
    const due = (one: Attempt) => nextStep(input('defect', RECEIVED, [one], '2026-11-18')).due;
    expect(due(request('2026-11-17', '2026-11-17T08:30:00.000Z'))).toMatchObject({
      day: '2026-11-18',
      time: '11:30',
    });
    expect(due(request('2026-11-17', '2026-11-18T08:30:00.000Z'))).toMatchObject({
      day: '2026-11-18',
      time: null,
    });
  });

  it('is the bank at last, when nothing else is left', () => {
    const taken = (channel: 'chat' | 'email' | 'authority' | 'police', on: IsoDay) =>
      attempt('pickup-point', channel, [event('sent', on), event('no-answer', on)]);
    const all = [taken('chat', '2026-11-20'), taken('email', '2026-11-20'), taken('authority', '2026-11-20')];
    expect(nextStep(input('pickup-point', RECEIVED, all, '2026-11-21')).why.at(-1)).toEqual({
      kind: 'sentence',
      sentence: 'ladder-ended',
      day: null,
    });
    const steps = (['chat', 'claim', 'authority', 'consumer-society', 'court'] as const).map((channel) =>
      attempt('return-refused', channel, [event('sent', '2026-11-20'), event('no-answer', '2026-11-20')]),
    );
    const bank = attempt('return-refused', 'bank', [event('sent', '2026-11-20')]);
    const next = nextStep(
      input('return-refused', RECEIVED, [...steps, bank], '2026-11-21', { refusedByOzon: 'yes' }),
    );
    expect(next.waiting).toMatchObject({ attemptId: bank.id, until: '2026-12-04' });
  });
});
