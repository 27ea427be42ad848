import { answerBy } from '../../lib/case/answer-by';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { LetterKind } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { type Rendered, renderLetter } from '../../lib/letters/render-letter';
import type { ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';
import type { Session } from './session';

/** Fills the letter with what the session knows; called again whenever that changes. */
export type LetterWriter = (session: Session, channel: ChannelId) => Rendered;

/** Fetches a letter's text and the grammar that reads it: neither is part of what the popup loads first. */
export async function letterWriter(problem: ProblemId, kind: LetterKind): Promise<LetterWriter> {
  const template = await loadLetter(problem, kind);
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
        answers: session.currentCase.value?.answers ?? {},
        today: session.today,
        answerBy: answerBy(channel, session.today),
      }),
    );
  };
}
