import { describe, expect, it } from 'vitest';
import { caseAbout, caseAtHand, casesAbout, chosenParcel, latestOpenCase } from '../../lib/case/case-at-hand';
import type { Case } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import { attempt, event, order, parcel } from './made-up';

const TODAY = '2026-11-22';
const received = parcel({ shipmentId: '1', status: 'received', receivedOn: '2026-11-18' });
const cancelled = parcel({ shipmentId: '2', status: 'cancelled', cancelledOn: '2026-11-18' });
const late = parcel({ shipmentId: '3', expectedTo: '2026-11-19' });
const unnamed = parcel({ shipmentId: null, expectedTo: '2026-11-19' });
const ORDER = order({ parcels: [received, cancelled, late] });

/** A case last changed at noon of the day. */
function opened(id: string, changed: IsoDay, rest: Partial<Case> = {}): Case {
  return {
    ...{ id, orderNumber: ORDER.number, parcel: null, problem: 'not-delivered', order: ORDER },
    ...{ openedAt: '2026-11-01T12:00:00.000Z', changedAt: `${changed}T12:00:00.000Z` },
    ...{ answers: {}, closed: null },
    ...rest,
  };
}
const closed = { at: '2026-11-21T10:00:00.000Z', on: '2026-11-21', outcome: 'solved' } as const;
const contact = (caseId: string, ...kinds: readonly ('prepared' | 'sent' | 'dropped')[]) =>
  attempt(
    'not-delivered',
    'chat',
    kinds.map((kind) => event(kind, '2026-11-20')),
    { caseId },
  );
const named = (found: Case | null) => found?.id ?? null;

describe('the case that a person comes back for', () => {
  const older = opened('older', '2026-11-18');
  const newer = opened('newer', '2026-11-20');
  const done = opened('done', '2026-11-21', { closed });

  it.each<[string, readonly Case[], ReturnType<typeof contact>[], string | null]>([
    ['none, where there is no case', [], [], null],
    ['the one worked on last', [older, newer], [], 'newer'],
    ['the one worked on last, whichever is read first', [newer, older], [], 'newer'],
    ['the first of two changed in one moment', [opened('a', '2026-11-20'), newer], [], 'a'],
    ['never a closed one', [older, done], [], 'older'],
    ['none, where all are closed', [done], [], null],
    ['one whose message waits to be sent', [older, newer], [contact('newer', 'prepared')], 'newer'],
    ['not one whose only message was given up', [older, newer], [contact('newer', 'dropped')], 'older'],
    ['none, where all was given up', [newer], [contact('newer', 'prepared', 'dropped')], null],
    [
      'one of which something was sent, though something else was given up',
      [older, newer],
      [contact('newer', 'dropped'), contact('newer', 'sent')],
      'newer',
    ],
    [
      'one that another case’s given-up message does not touch',
      [newer],
      [contact('other', 'dropped')],
      'newer',
    ],
    [
      'not one given up, though another case’s message was sent',
      [newer],
      [contact('newer', 'dropped'), contact('other', 'sent')],
      null,
    ],
  ])('is %s', (_, cases, attempts, expected) => {
    expect(named(latestOpenCase(cases, attempts))).toBe(expected);
  });
});

describe('the parcel meant', () => {
  it.each([
    ['the one of that number', ORDER, '2', '2'],
    ['the late one, where none is named', ORDER, null, '3'],
    ['the late one, where the page shows the named one no more', ORDER, '9', '3'],
    [
      'the likely one and not one that has no number, where none is named',
      order({ parcels: [parcel({ shipmentId: null }), late] }),
      null,
      '3',
    ],
  ])('is %s', (_, shown, key, expected) => {
    expect(chosenParcel(shown, key, TODAY)?.shipmentId).toBe(expected);
  });

  it('is none, where the order shows no parcel', () => {
    expect(chosenParcel(order(), '2', TODAY)).toBeNull();
  });
});

describe('the cases about a parcel', () => {
  const whole = opened('whole', '2026-11-18');
  const first = opened('first', '2026-11-18', { parcel: '1' });
  const third = opened('third', '2026-11-18', { parcel: '3' });

  it.each([
    ['its own, and those about the whole order', late, ['whole', 'third']],
    ['all, where the parcel has no number to tell it by', unnamed, ['whole', 'first', 'third']],
    ['all, where the whole order is meant', null, ['whole', 'first', 'third']],
  ])('are %s', (_, one, expected) => {
    expect(casesAbout([whole, first, third], one).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the case about a parcel and a problem', () => {
  const open = opened('open', '2026-11-18', { parcel: '3' });

  it.each<[string, readonly Case[], string | null]>([
    ['the open one', [open], 'open'],
    ['not one about another parcel', [opened('x', '2026-11-18', { parcel: '1' })], null],
    ['not one about another problem', [opened('x', '2026-11-18', { parcel: '3', problem: 'defect' })], null],
    [
      'the open one, though one closed since changed later',
      [open, opened('x', '2026-11-21', { closed })],
      'open',
    ],
    ['the closed one, where none is open', [opened('x', '2026-11-21', { closed })], 'x'],
    [
      'the one closed last, where all are closed',
      [opened('x', '2026-11-20', { closed }), opened('y', '2026-11-21', { closed })],
      'y',
    ],
  ])('is %s', (_, cases, expected) => {
    expect(named(caseAbout(cases, late, 'not-delivered'))).toBe(expected);
  });
});

describe('what is gone on with when an order is opened', () => {
  it('is the late parcel and what it points to, where there is no case yet', () => {
    const hand = caseAtHand(ORDER, [], [], TODAY);
    expect(hand.parcel).toBe(late);
    expect(hand.problem).toBe('not-delivered');
    expect(hand.case).toBeNull();
    expect(hand.attempts).toEqual([]);
    expect(hand.next).toMatchObject({ problem: 'not-delivered', rung: 'chat' });
  });

  it('is the parcel and the problem of the open case, with its own contacts and none of another', () => {
    const own = { ...contact('c', 'sent'), problem: 'refund-after-cancel' as const };
    const cases = [opened('c', '2026-11-20', { parcel: '2', problem: 'refund-after-cancel' })];
    const hand = caseAtHand(ORDER, cases, [contact('other', 'sent'), own], TODAY);
    expect(hand.parcel).toBe(cancelled);
    expect(hand.problem).toBe('refund-after-cancel');
    expect(hand.case).toBe(cases[0]);
    expect(hand.attempts).toEqual([own]);
    expect(hand.next.waiting?.attemptId).toBe(own.id);
  });

  it('is a case that was closed, as one that is over', () => {
    const hand = caseAtHand(ORDER, [opened('c', '2026-11-20', { parcel: '3', closed })], [], TODAY);
    expect(hand.case?.id).toBe('c');
    expect(hand.next.step).toBe('done');
  });

  it('counts with what was said about the order in another case about the same parcel, and only of that', () => {
    const answers = { promisedOn: '2026-11-30' };
    const told = (about: string) =>
      opened('told', '2026-11-20', { parcel: about, problem: 'defect', answers, closed });
    expect(caseAtHand(ORDER, [told('3')], [], TODAY).next.rung).toBe('track');
    expect(caseAtHand(ORDER, [told('1')], [], TODAY).next.rung).toBe('chat');
  });

  it('counts with what the case itself was told, and not with another case’s word', () => {
    const own = opened('own', '2026-11-20', { parcel: '3' });
    const other = opened('other', '2026-11-21', {
      ...{ parcel: '3', problem: 'defect', closed, answers: { promisedOn: '2026-11-30' } },
    });
    expect(caseAtHand(ORDER, [own, other], [], TODAY).next.rung).toBe('chat');
    const told = { ...own, answers: { promisedOn: '2026-11-30' } };
    expect(caseAtHand(ORDER, [told], [], TODAY).next.rung).toBe('track');
  });
});
