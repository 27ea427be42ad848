import { answerBy } from '../../lib/case/answer-by';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { LetterKind } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { type Rendered, renderLetter } from '../../lib/letters/render-letter';
import { PAPER_KINDS } from '../../lib/model/paper';
import type { ProblemId } from '../../lib/model/problem';
import { answersWith } from '../../lib/model/profile';
import type { ChannelId } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import type { Session } from './session';

/** Fills the letter with what the session knows; called again whenever that changes. */
export type LetterWriter = (session: Session, channel: ChannelId) => Rendered;

/** Papers name their writer; a public post must not. */
const SPEAKS_OF_WRITER: readonly LetterKind[] = [...PAPER_KINDS, 'consumer-society', 'social'];

/** Fetches a letter's text and the grammar that reads it: neither is part of what the popup loads first. */
export async function letterWriter(
  problem: ProblemId,
  kind: LetterKind,
  session: Session,
  store: Store | null,
): Promise<LetterWriter> {
  const [template] = await Promise.all([
    loadLetter(problem, kind),
    SPEAKS_OF_WRITER.includes(kind) && readProfile(session, store),
  ]);
  return (session, channel) => {
    const order = session.order.value;
    if (!order) return { ok: false, missing: ['order'] };
    return renderLetter(
      template,
      letterFacts({
        order,
        parcel: session.parcel.value,
        problem,
        channel,
        attempts: session.caseAttempts.value,
        answers: answersWith(session.profile.value, session.currentCase.value?.answers ?? {}),
        today: session.today,
        answerBy: answerBy(channel, session.today),
      }),
    );
  };
}

/** A log that does not open is told elsewhere: the paper then asks for what it lacks. */
async function readProfile(session: Session, store: Store | null): Promise<void> {
  try {
    if (store) session.profile.value = await store.profile();
  } catch {
    session.profile.value = {};
  }
}
