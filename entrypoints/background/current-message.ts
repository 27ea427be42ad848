import { answerBy } from '../../lib/case/answer-by';
import { type CaseAtHand, caseAtHand } from '../../lib/case/case-at-hand';
import { caseState } from '../../lib/case/case-state';
import { newCase } from '../../lib/case/new-case';
import { checkLetter, hasHole } from '../../lib/letters/check-letter';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { LetterKind } from '../../lib/letters/letter-kind';
import { channelOfLetter, kindOfLetter } from '../../lib/letters/letter-of-step';
import { loadLetter } from '../../lib/letters/load-letter';
import { chooseLetter } from '../../lib/letters/load-own-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { speaksOfWriter } from '../../lib/letters/speaks-of-writer';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import { draftName } from '../../lib/model/draft-name';
import type { Order } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { answersWith } from '../../lib/model/profile';
import type { ChannelId } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';
import { openCases } from './open-log';

/**
 * The message that is to be sent now, noted down as prepared before it is given away: the one that was prepared and
 * not yet sent, else the one of the step. `null` where there is none, where it lacks a fact that only the person
 * knows, or where several cases could be meant.
 * @param order the order whose page the person looks at; `null`: another page, such as the chat's
 */
export async function currentMessage(
  store: Store,
  order: Order | null,
  today: IsoDay,
): Promise<Attempt | null> {
  const prepared = await store.lastPrepared(order?.number);
  if (prepared) return prepared;
  const about = order ? await store.rememberOrder(order, now()) : await onlyOrder(store, today);
  return about ? prepare(store, about, today) : null;
}

/** The order of the one case that needs the person. */
async function onlyOrder(store: Store, today: IsoDay): Promise<Order | null> {
  const needed = (await openCases(store)).filter(
    ({ case: one, attempts }) => caseState(one, attempts, today) === 'needs-you',
  );
  return needed.length === 1 ? (needed[0]?.case.order ?? null) : null;
}

async function prepare(store: Store, order: Order, today: IsoDay): Promise<Attempt | null> {
  const [cases, attempts] = await Promise.all([
    store.casesOfOrder(order.number),
    store.attemptsOfOrder(order.number),
  ]);
  const hand = caseAtHand(order, cases, attempts, today);
  const letter = await write(store, order, hand, today);
  if (!letter) return null;
  const at = now();
  const id = crypto.randomUUID();
  const { parcel, problem } = hand;
  const theCase = hand.case ?? newCase({ id: crypto.randomUUID(), order, parcel, problem, at });
  const attempt: Attempt = {
    id,
    caseId: theCase.id,
    orderNumber: order.number,
    problem,
    direction: 'out',
    ...letter,
    events: [{ kind: 'prepared', at, on: moscowDay(at) }],
  };
  await store.addAttempt(theCase, attempt);
  return attempt;
}

/** The letter of the step as the person last worded it; `null` where something in it is still to be filled in. */
async function write(
  store: Store,
  order: Order,
  hand: CaseAtHand,
  today: IsoDay,
): Promise<{ channel: ChannelId; subject: string | null; text: string } | null> {
  const kind = kindOfLetter(hand.next);
  if (kind === null) return null;
  const channel = channelOfLetter(kind, hand.next);
  const [template, profile, draft] = await Promise.all([
    letterOf(store, hand.problem, kind),
    speaksOfWriter(kind) ? store.profile() : {},
    store.draft(draftName(order.number, hand.problem, kind, hand.case)),
  ]);
  const rendered = renderLetter(
    template,
    letterFacts({
      order,
      parcel: hand.parcel,
      problem: hand.problem,
      concerns: hand.case?.items,
      channel,
      attempts: hand.attempts,
      answers: answersWith(profile, hand.case?.answers ?? {}),
      today,
      answerBy: answerBy(channel, today),
    }),
  );
  if (!rendered.ok) return null;
  const { subject, text: original } = rendered.letter;
  const text = draft ?? original;
  const flaws = checkLetter({ text, original, channel, orderNumber: order.number, names: [] });
  return hasHole(flaws) || text.trim() === '' ? null : { channel, subject, text };
}

/** The letter in the person's own words where they wrote it anew, else the product's. */
async function letterOf(store: Store, problem: ProblemId, kind: LetterKind) {
  const own = await store.ownText(`${problem}/${kind}`).catch(() => null);
  return own ? (await chooseLetter(problem, kind, own)).template : loadLetter(problem, kind);
}
