import type { Told } from '../../components/log/CloseCase';
import type { TypedAnswer } from '../../components/popup/AnswerForm';
import { corrections, firstFacts } from '../../lib/case/attempt-details';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import type { Case, CaseOutcome } from '../../lib/model/case';
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

    addAttempt: async (theCase: Case, details: AttemptDetails, direction: 'out' | 'in'): Promise<Undo> => {
      const id = crypto.randomUUID();
      await store.addAttempt(theCase, {
        id,
        caseId: theCase.id,
        orderNumber: theCase.orderNumber,
        problem: theCase.problem,
        channel: details.channel,
        direction,
        subject: null,
        text: details.text,
        events: firstFacts(direction, details, now()),
      });
      return () => store.removeAttempt(id, now(), theCase.id);
    },
    /** Puts a contact right; what stood there before stays in its history. */
    correctAttempt: async (attempt: Attempt, details: AttemptDetails): Promise<Undo> => {
      const { at, on } = noted();
      const add = corrections(attempt, details, at, on);
      await store.changeEvents(attempt.id, { add }, attempt.caseId);
      return () => store.changeEvents(attempt.id, { remove: add }, attempt.caseId);
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
      const { returned = null, helped = '' } = told ?? {};
      return setClosed(theCase, {
        ...{ at, on, outcome },
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

export type Actions = ReturnType<typeof createActions>;
