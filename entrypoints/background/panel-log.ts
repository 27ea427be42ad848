import * as v from 'valibot';
import type { OrderTab } from '../../lib/browser/hear-order-pages';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { speaksOfWriter } from '../../lib/letters/speaks-of-writer';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import type { Order } from '../../lib/model/order';
import type { PanelLog } from '../../lib/model/panel';
import { PROFILE_FIELDS } from '../../lib/model/profile';
import { attemptSchema, caseSchema, eventSchema } from '../../lib/store/backup/backup-schema';
import { instantSchema } from '../../lib/store/backup/evidence-schema';
import { StoreError } from '../../lib/store/store-error';
import { now } from '../../lib/today';
import { openLog } from './open-log';

/** Longer than anything that is written by hand: a script that was taken over shall not fill the disk. */
const LONGEST = 100_000;

/** How long what the panel wrote can be taken back: milliseconds. It offers that for ten seconds; a busy machine is slow. */
const TAKEN_BACK_WITHIN = 60_000;

const short = v.pipe(v.string(), v.maxLength(200));
const long = v.pipe(v.string(), v.maxLength(LONGEST));
const small = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    schema,
    v.check((value) => JSON.stringify(value).length <= LONGEST),
  );

/** What the panel may ask to be written, in shape. Whether it is about its own order is seen below. */
export const panelAsks = {
  addAttempt: v.strictObject({ case: small(caseSchema), attempt: small(attemptSchema) }),
  appendEvent: v.strictObject({ id: short, event: small(eventSchema) }),
  removeAttempt: v.strictObject({ id: short }),
  putCase: v.strictObject({ case: small(caseSchema) }),
  answerCase: v.strictObject({ id: short, question: short, answer: long, at: instantSchema }),
  draft: v.strictObject({ name: short }),
  saveDraft: v.strictObject({ name: short, text: v.nullable(long) }),
};

type Asked<Name extends keyof typeof panelAsks> = v.InferOutput<(typeof panelAsks)[Name]>;

/**
 * The log as the panel on an order's page may use it: that order's cases and contacts, without what names the
 * person; new contacts and facts are appended, a moment later they can be taken back, and what stands there longer is
 * neither replaced nor deleted.
 */
export async function guardedLog({ orderNumber }: OrderTab) {
  const store = await openLog();

  const ownCase = async (id: string): Promise<Case> => {
    const found = await store.caseById(id);
    if (found?.orderNumber !== orderNumber) throw new StoreError('missing');
    return found;
  };
  /** The stored case where there is one: the panel's own copy lacks what names the person. */
  const caseToWrite = async (given: Case): Promise<Case> => {
    const stored = await store.caseById(given.id);
    const used = stored ?? { ...given, closed: null };
    if (used.orderNumber !== orderNumber) throw new StoreError('missing');
    return used;
  };
  const ownAttempt = async (id: string): Promise<Attempt> => {
    const found = await store.attemptById(id);
    if (found?.orderNumber !== orderNumber) throw new StoreError('missing');
    return found;
  };
  /** Whether the panel sees the wording: of papers it sees none, for they name the person. */
  const isShownDraft = (name: string): boolean => {
    const [number, , letter] = name.split('/');
    const kind = LETTER_KINDS.find((one) => one === letter);
    if (number !== orderNumber || !kind) throw new StoreError('missing');
    return !speaksOfWriter(kind);
  };

  return {
    read: async (): Promise<PanelLog> => {
      const [cases, attempts] = await Promise.all([
        store.casesOfOrder(orderNumber),
        store.attemptsOfOrder(orderNumber),
      ]);
      return { cases: cases.map(withoutPerson), attempts: attempts.map(withoutLetter) };
    },
    rememberOrder: async (order: Order): Promise<Order> => {
      if (order.number !== orderNumber) throw new StoreError('missing');
      return store.rememberOrder(order, now());
    },
    addAttempt: async ({ case: given, attempt }: Asked<'addAttempt'>): Promise<null> => {
      const theCase = await caseToWrite(given);
      if (attempt.caseId !== theCase.id || attempt.orderNumber !== orderNumber)
        throw new StoreError('missing');
      // Sent twice it is one; another's of that name is not touched.
      if (!(await store.attemptById(attempt.id))) await store.addAttempt(theCase, attempt);
      return null;
    },
    appendEvent: async ({ id, event }: Asked<'appendEvent'>): Promise<Attempt> => {
      const { caseId } = await ownAttempt(id);
      return withoutLetter(await store.appendEvent(id, event, caseId));
    },
    removeAttempt: async ({ id }: Asked<'removeAttempt'>): Promise<null> => {
      const { caseId, events } = await ownAttempt(id);
      if (!events.every(isFresh)) throw new StoreError('missing');
      await store.removeAttempt(id, now(), caseId);
      return null;
    },
    takeBackEvent: async ({ id, event }: Asked<'appendEvent'>): Promise<null> => {
      const { caseId } = await ownAttempt(id);
      if (!isFresh(event)) throw new StoreError('missing');
      await store.takeBackEvent(id, event, caseId);
      return null;
    },
    putCase: async ({ case: given }: Asked<'putCase'>): Promise<null> => {
      await store.putCase(await caseToWrite(given));
      return null;
    },
    answerCase: async ({ id, question, answer, at }: Asked<'answerCase'>): Promise<Case> => {
      await ownCase(id);
      if (isPersonal(question)) throw new StoreError('missing');
      return withoutPerson(await store.answerCase(id, question, answer, at));
    },
    draft: async ({ name }: Asked<'draft'>) => (isShownDraft(name) ? store.draft(name) : null),
    saveDraft: async ({ name, text }: Asked<'saveDraft'>): Promise<null> => {
      if (isShownDraft(name)) await store.saveDraft(name, text);
      // A message that was sent has its wording forgotten. A paper's stays: the panel could not give it back.
      else if (text !== null) throw new StoreError('missing');
      return null;
    },
  };
}

function isFresh({ at }: AttemptEvent): boolean {
  const age = Date.parse(now()) - Date.parse(at);
  return age >= 0 && age <= TAKEN_BACK_WITHIN;
}

function isPersonal(question: string): boolean {
  return PROFILE_FIELDS.some((field) => field === question);
}

function withoutPerson(theCase: Case): Case {
  const answers = Object.entries(theCase.answers).filter(([question]) => !isPersonal(question));
  return { ...theCase, answers: Object.fromEntries(answers) };
}

/** Facts without wording: letters may name the person, and what was answered is nobody's business in a page. */
function withoutLetter(attempt: Attempt): Attempt {
  const kind = LETTER_KINDS.find((one) => one === attempt.channel);
  const isShown = attempt.direction === 'out' && kind !== undefined && !speaksOfWriter(kind);
  return {
    ...attempt,
    subject: isShown ? attempt.subject : null,
    text: isShown ? attempt.text : '',
    events: attempt.events.map((event) => (event.kind === 'answered' ? { ...event, text: '' } : event)),
  };
}
