import type { TypedAttempt } from '../../components/log/AttemptForm';
import type { Told } from '../../components/log/CloseCase';
import type { TypedAnswer } from '../../components/popup/AnswerForm';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Case, CaseOutcome } from '../../lib/model/case';
import type { Instant } from '../../lib/model/day';
import type { Money } from '../../lib/model/money';
import type { Order } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { Store } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';

/** Takes back what was done. */
export type Undo = () => Promise<unknown>;

/** What a person does on this page. Each resolves when the disk has it, with the way to take it back. */
export function createActions(store: Store) {
  const noted = () => {
    const at = now();
    return { at, on: moscowDay(at) };
  };
  const append = async (attempt: Attempt, event: AttemptEvent): Promise<Undo> => {
    await store.appendEvent(attempt.id, event, attempt.caseId);
    return () => store.takeBackEvent(attempt.id, event, attempt.caseId);
  };

  const setClosed = async (theCase: Case, closed: Case['closed']): Promise<Undo> => {
    const change = (to: Case['closed']) =>
      store.changeCase(theCase.id, (stored) => ({ ...stored, changedAt: now(), closed: to }));
    await change(closed);
    return () => change(theCase.closed);
  };

  return {
    saySent: (attempt: Attempt) => append(attempt, { kind: 'sent', ...noted() }),
    sayDropped: (attempt: Attempt) => append(attempt, { kind: 'dropped', ...noted() }),
    sayNoAnswer: (attempt: Attempt) => append(attempt, { kind: 'no-answer', ...noted() }),
    sayNumber: (attempt: Attempt, number: string) =>
      append(attempt, { kind: 'acknowledged', ...noted(), number }),
    sayAnswer: (attempt: Attempt, answer: TypedAnswer) =>
      append(attempt, { kind: 'answered', ...noted(), ...answer }),

    addAttempt: async (theCase: Case, typed: TypedAttempt): Promise<Undo> => {
      const id = crypto.randomUUID();
      await store.addAttempt(theCase, {
        id,
        caseId: theCase.id,
        orderNumber: theCase.orderNumber,
        problem: theCase.problem,
        channel: typed.channel,
        direction: typed.direction,
        subject: null,
        text: typed.text,
        events: eventsOf(typed, now()),
      });
      return () => store.removeAttempt(id, now(), theCase.id);
    },
    removeAttempt: async (theCase: Case, attempt: Attempt): Promise<Undo> => {
      await store.removeAttempt(attempt.id, now(), theCase.id);
      return () => store.restore(attempt.id, now());
    },

    /** Opens a case for an order typed in by hand; gives its id. */
    openCase: async (order: Order, problem: ProblemId) => {
      const { at } = noted();
      const id = crypto.randomUUID();
      await store.putCase({
        id,
        orderNumber: order.number,
        parcel: null,
        problem,
        order: await store.rememberOrder(order, at),
        openedAt: at,
        changedAt: at,
        answers: {},
        closed: null,
      });
      return id;
    },
    closeCase: (theCase: Case, outcome: CaseOutcome, told?: Told) => {
      const { at, on } = noted();
      const returned = told ? typedSum(told.returned, theCase.order.total?.currency ?? 'RUB') : null;
      const helped = told?.helped.trim() ?? '';
      return setClosed(theCase, {
        at,
        on,
        outcome,
        ...(returned && { returned }),
        ...(helped && { helped }),
      });
    },
    reopenCase: (theCase: Case) => setClosed(theCase, null),
    removeCase: async (theCase: Case): Promise<Undo> => {
      await store.removeCase(theCase.id, now());
      return () => store.restore(theCase.id, now());
    },
  };
}

/** «1 958,42» as kopecks; `null` where no sum was typed. */
function typedSum(typed: string, currency: string): Money | null {
  const plain = typed.replaceAll(/[\s\u00a0\u202f₽]/g, '').replace(',', '.');
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(plain)) return null;
  return { amount: Math.round(Number(plain) * 100), currency };
}

export type Actions = ReturnType<typeof createActions>;

/** A contact of ours was sent; one of theirs is an answer by itself. */
function eventsOf(typed: TypedAttempt, at: Instant): readonly AttemptEvent[] {
  const noted = { at, on: typed.day };
  const { number, outcome, promisedOn, operator } = typed;
  const first: AttemptEvent =
    outcome === null
      ? { kind: 'sent', ...noted }
      : { kind: 'answered', ...noted, outcome, text: '', promisedOn };
  return [
    first,
    ...(number === '' ? [] : [{ kind: 'acknowledged', ...noted, number } as const]),
    ...(operator === '' ? [] : [{ kind: 'noted', ...noted, operator, text: '' } as const]),
  ];
}
