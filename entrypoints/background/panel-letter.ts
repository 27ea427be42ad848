import * as v from 'valibot';
import { orderSchema } from '../../lib/browser/order-schema';
import { answerBy } from '../../lib/case/answer-by';
import { nextStep } from '../../lib/case/next-step';
import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { chooseLetter } from '../../lib/letters/load-own-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { speaksOfWriter } from '../../lib/letters/speaks-of-writer';
import type { NextStep } from '../../lib/model/next-step';
import { type Order, parcelKey } from '../../lib/model/order';
import type { PanelLetter } from '../../lib/model/panel';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import { StoreError } from '../../lib/store/store-error';
import { today } from '../../lib/today';

/** For which step something is wanted, in shape. */
export const stepWish = v.strictObject({
  order: orderSchema,
  parcel: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  problem: v.picklist(PROBLEMS),
  caseId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
});

/** Which letter the panel wants, in shape. */
export const letterWish = v.strictObject({
  ...stepWish.entries,
  kind: v.picklist(LETTER_KINDS),
  channel: v.picklist(CHANNELS),
});

/** The step to take now, as the popup would work it out. */
export async function nextForPanel(
  store: Store,
  orderNumber: string,
  { order, parcel, problem, caseId }: v.InferOutput<typeof stepWish>,
): Promise<NextStep> {
  const { theCase, attempts } = await caseOfOrder(store, orderNumber, order, caseId);
  return nextStep({
    order,
    parcel: order.parcels.find((one) => parcelKey(one) === parcel) ?? null,
    problem,
    concerns: theCase?.items,
    answers: theCase?.answers ?? {},
    attempts,
    closed: theCase?.closed ?? null,
    today: today(),
  });
}

/** The case with its contacts; refused where it is another order's. */
async function caseOfOrder(store: Store, orderNumber: string, order: Order, caseId: string | null) {
  const theCase = caseId === null ? null : await store.caseById(caseId);
  if (order.number !== orderNumber || (theCase && theCase.orderNumber !== orderNumber)) {
    throw new StoreError('missing');
  }
  return { theCase, attempts: theCase ? await store.attemptsOfCase(theCase.id) : [] };
}

/** Writes a letter for the panel; one that names the person is not given into a page. */
export async function letterForPanel(
  store: Store,
  orderNumber: string,
  { order, parcel, problem, kind, channel, caseId }: v.InferOutput<typeof letterWish>,
): Promise<PanelLetter> {
  if (speaksOfWriter(kind)) return { state: 'private' };
  const [{ theCase, attempts }, ownText] = await Promise.all([
    caseOfOrder(store, orderNumber, order, caseId),
    store.ownText(`${problem}/${kind}`).catch(() => null),
  ]);
  const { template, own } = ownText
    ? await chooseLetter(problem, kind, ownText)
    : { template: await loadLetter(problem, kind), own: null };
  const day = today();
  const rendered = renderLetter(
    template,
    letterFacts({
      order,
      parcel: order.parcels.find((one) => parcelKey(one) === parcel) ?? null,
      problem,
      concerns: theCase?.items,
      channel,
      attempts,
      answers: theCase?.answers ?? {},
      today: day,
      answerBy: answerBy(channel, day),
    }),
  );
  // What it lacks only the person knows: the popup asks.
  return rendered.ok ? { state: 'written', letter: rendered.letter, own } : { state: 'private' };
}
