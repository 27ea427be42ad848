import { describe, expect, it } from 'vitest';
import { casesFor, homesFor } from '../../lib/case/homes-for';
import { makeAttempt, makeCase, prepared, sent } from '../store/examples';

const at = '2026-11-24T09:00:00.000Z';
const on = '2026-11-24';
const answered = { kind: 'answered', at, on, outcome: 'refused', text: '', promisedOn: null } as const;
const numbered = { kind: 'acknowledged', at, on, number: '12' } as const;
const dropped = { kind: 'dropped', at, on } as const;

const file = (id: string, orderNumber: string, ...events: ReturnType<typeof makeAttempt>['events']) => ({
  case: makeCase({ id, orderNumber, changedAt: `2026-11-2${id}T09:00:00.000Z` as never }),
  attempts: [makeAttempt({ id: `${id}-1`, caseId: id, orderNumber, events })],
});

describe('where something taken from a page can belong', () => {
  const files = [
    file('1', '44563249-0001', prepared(), sent()),
    file('2', '44563249-0002', prepared(), sent(), numbered),
    file('3', '44563249-0003', prepared(), sent(), answered),
    file('4', '44563249-0004', prepared(), dropped),
    file('5', '44563249-0005', prepared()),
  ];
  const ids = (homes: ReturnType<typeof homesFor>) => homes.map((home) => home.attempt.id);

  it('is a contact that waits for it, the one worked on last first', () => {
    expect(ids(homesFor('appeal-number', files, null))).toEqual(['5-1', '1-1']);
    expect(ids(homesFor('answer', files, null))).toEqual(['5-1', '2-1', '1-1']);
    expect(ids(homesFor('answer', files.toReversed(), null))).toEqual(['5-1', '2-1', '1-1']);
  });

  it('is the order’s own where the page is an order’s, and any where that has none', () => {
    expect(ids(homesFor('answer', files, '44563249-0002'))).toEqual(['2-1']);
    expect(ids(homesFor('answer', files, '44563249-0003'))).toEqual(['5-1', '2-1', '1-1']);
  });

  it('is none in a closed case, and none of theirs', () => {
    const [first] = files;
    if (!first) throw new Error('No example');
    const closed = { ...first, case: { ...first.case, closed: { at, on, outcome: 'solved' } as const } };
    const theirs = {
      ...first,
      attempts: first.attempts.map((one) => ({ ...one, direction: 'in' as const })),
    };
    expect(homesFor('answer', [closed], null)).toEqual([]);
    expect(homesFor('answer', [theirs], null)).toEqual([]);
  });
});

describe('the case that evidence can belong to', () => {
  const cases = ['1', '2', '3'].map((id) => file(id, `44563249-000${id}`, prepared()).case);
  const ids = (orderNumber: string | null) => casesFor(cases, orderNumber).map(({ id }) => id);

  it('is any that is open, the one worked on last first; on an order’s page its own', () => {
    expect(ids(null)).toEqual(['3', '2', '1']);
    expect(casesFor(cases.toReversed(), null).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(ids('44563249-0002')).toEqual(['2']);
    expect(ids('44563249-0009')).toEqual(['3', '2', '1']);
  });

  it('is none that is closed', () => {
    const closed = cases.map((one) => ({ ...one, closed: { at, on, outcome: 'solved' } as const }));
    expect(casesFor(closed, null)).toEqual([]);
  });
});
