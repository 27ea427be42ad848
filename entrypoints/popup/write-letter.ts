import { answerBy } from '../../lib/case/answer-by';
import { correctOrder } from '../../lib/case/correct-order';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { LetterKind } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { type Rendered, renderLetter } from '../../lib/letters/render-letter';
import { speaksOfWriter } from '../../lib/letters/speaks-of-writer';
import type { ProblemId } from '../../lib/model/problem';
import { answersWith } from '../../lib/model/profile';
import type { ChannelId } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import type { Session } from './session';

/** Fills the letter with what the session knows; called again whenever that changes. */
export interface LetterWriter {
  readonly write: (session: Session, channel: ChannelId) => Rendered;
  /** The text is the person's own, or would be if it were not broken; `null`: the product's. */
  readonly own: 'used' | 'broken' | null;
}

/** Fetches a letter's text and the grammar that reads it: neither is part of what the popup loads first. */
export async function letterWriter(
  problem: ProblemId,
  kind: LetterKind,
  session: Session,
  store: Store | null,
): Promise<LetterWriter> {
  const [{ template, own }] = await Promise.all([
    loadTemplate(problem, kind, store),
    speaksOfWriter(kind) && readProfile(session, store),
  ]);
  const write: LetterWriter['write'] = (session, channel) => {
    const order = session.order.value;
    if (!order) return { ok: false, missing: ['order'] };
    return renderLetter(
      template,
      letterFacts({
        ...correctOrder(order, session.parcel.value, session.answers.value),
        problem,
        concerns: session.currentCase.value?.items,
        channel,
        attempts: session.caseAttempts.value,
        answers: answersWith(session.profile.value, session.answers.value),
        today: session.today,
        answerBy: answerBy(channel, session.today),
      }),
    );
  };
  return { write, own };
}

/** The person's own text where there is one: what reads it is fetched only then. */
async function loadTemplate(problem: ProblemId, kind: LetterKind, store: Store | null) {
  const builtIn = loadLetter(problem, kind);
  // A log that does not open is told elsewhere.
  const text = await store?.ownText(`${problem}/${kind}`).catch(() => null);
  if (!text) return { template: await builtIn, own: null };
  const { chooseLetter } = await import('../../lib/letters/load-own-letter');
  return chooseLetter(problem, kind, text);
}

/** A log that does not open is told elsewhere: the paper then asks for what it lacks. */
async function readProfile(session: Session, store: Store | null): Promise<void> {
  try {
    if (store) session.profile.value = await store.profile();
  } catch {
    session.profile.value = {};
  }
}
