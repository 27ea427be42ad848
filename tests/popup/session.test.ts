import { describe, expect, it } from 'vitest';
import { followStep } from '../../entrypoints/popup/follow-step';
import { createSession } from '../../entrypoints/popup/session';
import type { Case } from '../../lib/model/case';
import { order, parcel } from './example';

const received = parcel({ shipmentId: '1', status: 'received', receivedOn: '2026-11-18', expectedTo: null });
const cancelled = parcel({
  shipmentId: '2',
  status: 'cancelled',
  cancelledOn: '2026-11-18',
  expectedTo: null,
});
const late = parcel({ shipmentId: '3' });

function show(parcels = [received, cancelled, late]) {
  const session = createSession('2026-11-22', followStep);
  session.order.value = order({ parcels });
  return session;
}

function caseOf(differs: Partial<Case>): Case {
  return {
    id: 'c',
    orderNumber: '44563249-0877',
    parcel: '2',
    problem: 'refund-after-cancel',
    order: order({ parcels: [received, cancelled, late] }),
    openedAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
    answers: {},
    closed: null,
    ...differs,
  };
}

describe('which parcel and problem the popup opens with', () => {
  it('is the late one, where nothing is known yet', () => {
    const session = show();
    expect(session.parcel.value?.shipmentId).toBe('3');
    expect(session.problem.value).toBe('not-delivered');
  });

  it('is the one of the open case', () => {
    const session = show();
    session.cases.value = [caseOf({})];
    expect(session.parcel.value?.shipmentId).toBe('2');
    expect(session.problem.value).toBe('refund-after-cancel');
    expect(session.currentCase.value?.id).toBe('c');
  });

  it('is not that of a case of which nothing was ever sent', () => {
    const session = show();
    session.cases.value = [caseOf({})];
    session.attempts.value = [
      {
        id: 'a',
        caseId: 'c',
        orderNumber: '44563249-0877',
        problem: 'refund-after-cancel',
        channel: 'chat',
        direction: 'out',
        subject: null,
        text: 'Где деньги?',
        events: [
          { kind: 'prepared', at: '2026-11-20T10:00:00.000Z', on: '2026-11-20' },
          { kind: 'dropped', at: '2026-11-20T11:00:00.000Z', on: '2026-11-20' },
        ],
      },
    ];
    expect(session.problem.value).toBe('not-delivered');
  });

  it('follows the parcel that the person chooses', () => {
    const session = show();
    session.chosenParcel.value = '1';
    expect(session.problem.value).toBe('defect');
  });

  it('does not lend one parcel’s case to another', () => {
    const session = show();
    session.cases.value = [caseOf({ problem: 'not-delivered', parcel: '1' })];
    session.chosenParcel.value = '3';
    expect(session.currentCase.value).toBeNull();
  });

  it('finds the case again where the page names the parcel no more', () => {
    const session = show([parcel({ shipmentId: null })]);
    session.cases.value = [caseOf({ problem: 'not-delivered', parcel: '3' })];
    expect(session.currentCase.value?.id).toBe('c');
  });
});
