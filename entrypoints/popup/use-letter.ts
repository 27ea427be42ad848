import { useEffect, useMemo, useState } from 'preact/hooks';
import { answerBy } from '../../lib/case/answer-by';
import type { FactName } from '../../lib/letters/facts';
import { letterFacts } from '../../lib/letters/letter-facts';
import { type LetterKind, letterKind } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import type { Template } from '../../lib/letters/template';
import type { Letter } from '../../lib/model/letter';
import type { NextStep } from '../../lib/model/next-step';
import type { Order } from '../../lib/model/order';
import { CHANNELS, type ChannelId } from '../../lib/model/step';
import type { Session } from './session';

/** The message of the step: still loading, written, lacking facts that the person is asked for, or none. */
export type LetterState =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'written'; readonly letter: Letter; readonly channel: ChannelId }
  | { readonly state: 'lacking'; readonly missing: readonly FactName[] };

/** Loads the text of the step's letter and fills it with what is known. */
export function useLetter(session: Session, order: Order, next: NextStep): LetterState {
  const { problem } = next;
  const kind = next.letter === null ? null : letterKind(next.letter);
  const [loaded, setLoaded] = useState<{ key: string; template: Template } | null>(null);
  const key = `${problem}/${kind}`;

  useEffect(() => {
    if (kind === null) return;
    let current = true;
    void loadLetter(problem, kind).then((template) => {
      if (current) setLoaded({ key, template });
    });
    return () => {
      current = false;
    };
  }, [key]);

  const template = loaded?.key === key ? loaded.template : null;
  const parcel = session.parcel.value;
  const attempts = session.caseAttempts.value;
  const answers = session.currentCase.value?.answers ?? NO_ANSWERS;
  return useMemo(() => {
    if (kind === null) return { state: 'none' };
    if (!template) return { state: 'loading' };
    const channel = channelOf(kind, next);
    const rendered = renderLetter(
      template,
      letterFacts({
        order,
        parcel,
        problem,
        channel,
        attempts,
        answers,
        today: session.today,
        answerBy: answerBy(channel, session.today),
      }),
    );
    return rendered.ok
      ? { state: 'written', letter: rendered.letter, channel }
      : { state: 'lacking', missing: rendered.missing };
  }, [template, kind, order, parcel, attempts, answers, next]);
}

const NO_ANSWERS = {};

/** A dispute or a reminder goes through the channel of its step. */
function channelOf(kind: LetterKind, next: NextStep): ChannelId {
  return (
    CHANNELS.find((channel) => channel === kind) ??
    CHANNELS.find((channel) => channel === next.step) ??
    'other'
  );
}
