import { useEffect, useState } from 'preact/hooks';
import { channelOfLetter, kindOfLetter } from '../../lib/letters/letter-of-step';
import type { NextStep } from '../../lib/model/next-step';
import { parcelKey } from '../../lib/model/order';
import type { AskBackground } from '../../lib/model/panel';
import type { Home } from '../popup/home';
import type { Session } from '../popup/session';
import type { LetterState } from '../popup/use-letter';

/** Gives the hook: the letter of the step, written by the background anew whenever a fact changes. */
export function remoteLetter(ask: AskBackground): Home['useLetter'] {
  return (session, next) => useRemoteLetter(ask, session, next);
}

function useRemoteLetter(ask: AskBackground, session: Session, next: NextStep): LetterState {
  const kind = kindOfLetter(next);
  const key = `${next.problem}/${kind}`;
  const [written, setWritten] = useState<{ key: string; state: LetterState } | null>(null);
  const order = session.order.value;
  const parcel = session.parcel.value;
  const facts = [key, order, parcel, session.currentCase.value, session.caseAttempts.value];

  useEffect(() => {
    if (kind === null || order === null) return;
    let current = true;
    const channel = channelOfLetter(kind, next);
    const show = (state: LetterState) => current && setWritten({ key, state });
    ask('letter', {
      order,
      parcel: parcel && parcelKey(parcel),
      problem: next.problem,
      kind,
      channel,
      caseId: session.currentCase.value?.id ?? null,
    }).then(
      (letter) => show(letter.state === 'written' ? { ...letter, channel } : letter),
      // The popup has the letters at hand.
      () => show({ state: 'private' }),
    );
    return () => {
      current = false;
    };
  }, facts);

  if (kind === null) return { state: 'none' };
  return written?.key === key ? written.state : { state: 'loading' };
}
