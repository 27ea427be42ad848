import { newCase } from '../../lib/case/new-case';
import { answersAboutOrder, isOrderAnswer } from '../../lib/case/order-answers';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import { draftNames } from '../../lib/model/draft-name';
import type { ChannelId } from '../../lib/model/step';
import { moscowDay, now } from '../../lib/today';
import type { Log } from './log';
import { inTurn } from './one-at-a-time';
import { refresh } from './refresh';
import type { Session } from './session';

/** What a person does with a step, as facts in the log. */
export interface Contact {
  readonly channel: ChannelId;
  readonly subject: string | null;
  readonly text: string;
  /** The rung of the ladder that it is for. */
  readonly rung?: string;
  /** `prepared`: the text was copied; `sent`: the step was taken; `no-help`: it was taken in vain. */
  readonly state: 'prepared' | 'sent' | 'no-help';
}

/**
 * Writes a contact to the log, and the case with it where there is none yet; shows it only when the
 * disk has it. A contact that stands there already, word for word and not yet sent, is not doubled;
 * a message copied again in other words in the same popup takes the place of the one before.
 */
export function recordContact(session: Session, store: Log, contact: Contact): Promise<Attempt> {
  return inTurn(session, () => writeContact(session, store, contact));
}

async function writeContact(session: Session, store: Log, contact: Contact): Promise<Attempt> {
  const theCase = session.currentCase.value ?? caseOf(session);
  const twin = session.prepared.value;
  if (
    contact.state === 'prepared' &&
    twin?.caseId === theCase.id &&
    twin.channel === contact.channel &&
    twin.text === contact.text
  ) {
    return twin;
  }
  const at = now();
  const same = session.caseAttempts.value.find((one) => isSamePress(one, contact, at));
  if (same && contact.state !== 'prepared') return same;
  const on = moscowDay(at);
  const events: AttemptEvent[] = [{ kind: 'prepared', at, on }];
  if (contact.state !== 'prepared') events.push({ kind: 'sent', at, on });
  if (contact.state === 'no-help') events.push({ kind: 'no-answer', at, on });
  const attempt: Attempt = {
    id: crypto.randomUUID(),
    caseId: theCase.id,
    orderNumber: theCase.orderNumber,
    problem: theCase.problem,
    channel: contact.channel,
    direction: 'out',
    ...(contact.rung !== undefined && { rung: contact.rung }),
    subject: contact.subject,
    text: contact.text,
    events,
  };
  await store.addAttempt(theCase, attempt);
  const earlier = session.copied.value;
  if (earlier && earlier.caseId === theCase.id && earlier.channel === contact.channel) {
    await store.appendEvent(earlier.id, { kind: 'dropped', at, on });
  }
  session.copied.value = contact.state === 'prepared' ? attempt : null;
  // A step that was chosen against the advice is taken: from here on the case advises again.
  if (contact.state !== 'prepared') session.chosenRung.value = null;
  await refresh(session, store);
  return attempt;
}

/** A button pressed twice in a hurry: nobody takes one step twice within two seconds. */
function isSamePress(known: Attempt, contact: Contact, at: string): boolean {
  const before = Date.parse(at) - Date.parse(known.events[0]?.at ?? '');
  return known.channel === contact.channel && known.text === contact.text && before >= 0 && before < 2_000;
}

/** What was written down by one press, so that it can be taken back. */
export interface Recorded {
  readonly attempt: Attempt;
  /** The facts that were added; `null`: the attempt itself is new. */
  readonly events: readonly AttemptEvent[] | null;
  /** Wordings that were forgotten with it. */
  readonly drafts: readonly (readonly [name: string, text: string | null])[];
}

/** Appends one fact to an attempt and shows what follows from it. */
export async function recordEvent(
  session: Session,
  store: Log,
  id: string,
  event: AttemptEvent,
): Promise<Recorded> {
  const attempt = await store.appendEvent(id, event);
  const drafts: [string, string | null][] = [];
  if (event.kind === 'sent' || event.kind === 'dropped') {
    const theCase = session.cases.value.find(({ id: known }) => known === attempt.caseId) ?? null;
    for (const name of draftNames(attempt.orderNumber, attempt.problem, attempt.channel, theCase)) {
      drafts.push([name, await store.draft(name)]);
      await store.saveDraft(name, null);
    }
    session.chosenRung.value = null;
  }
  await refresh(session, store);
  return { attempt, events: [event], drafts };
}

/** Keeps what the person told about the case, opening the case where there is none yet. */
export function recordCaseAnswer(session: Session, store: Log, id: string, answer: string): Promise<void> {
  return inTurn(session, () => writeCaseAnswer(session, store, id, answer));
}

async function writeCaseAnswer(session: Session, store: Log, id: string, answer: string): Promise<void> {
  const known = session.currentCase.value;
  // What is true of the order is true of every trouble with it.
  const others = isOrderAnswer(id) ? session.siblings.value.filter((one) => one.id !== known?.id) : [];
  for (const one of others) await store.answerCase(one.id, id, answer, now());
  if (known) await store.answerCase(known.id, id, answer, now());
  else {
    const opened = caseOf(session);
    await store.putCase({ ...opened, answers: { ...opened.answers, [id]: answer } });
  }
  await refresh(session, store);
}

/** A case about what the screen shows; nothing of it is stored yet. */
export function caseOf(session: Session): Case {
  const order = session.order.value;
  if (!order) throw new Error('A case needs an order');
  const [parcel, problem] = [session.parcel.value, session.problem.value];
  const opened = newCase({ id: crypto.randomUUID(), order, parcel, problem, at: now() });
  return { ...opened, answers: answersAboutOrder(session.siblings.value) };
}
