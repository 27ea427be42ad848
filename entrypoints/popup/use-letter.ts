import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FactName } from '../../lib/letters/facts';
import { channelOfLetter, kindOfLetter } from '../../lib/letters/letter-of-step';
import type { Letter } from '../../lib/model/letter';
import type { NextStep } from '../../lib/model/next-step';
import type { ChannelId } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import type { Home } from './home';
import type { Session } from './session';
import type { LetterWriter } from './write-letter';

/**
 * The message of the step: none, still loading, written, lacking facts that the person is asked for, or not to be
 * shown in this place, for it names the person.
 */
export type LetterState =
  | { readonly state: 'none' | 'loading' | 'private' }
  | {
      readonly state: 'written';
      readonly letter: Letter;
      readonly channel: ChannelId;
      readonly own: LetterWriter['own'];
    }
  | { readonly state: 'lacking'; readonly missing: readonly FactName[] };

/** On its way while the page is still being read. */
const writing = import('./write-letter');

/** Gives the hook that writes letters in a window of the extension. */
export function letterFrom(store: Store | null): Home['useLetter'] {
  return (session, next) => useLetter(session, store, next);
}

/** The letter of the step, written anew whenever a fact changes. */
function useLetter(session: Session, store: Store | null, next: NextStep): LetterState {
  const { problem } = next;
  const kind = kindOfLetter(next);
  const key = `${problem}/${kind}`;
  const [loaded, setLoaded] = useState<{ key: string; writer: LetterWriter } | null>(null);

  useEffect(() => {
    if (kind === null) return;
    let current = true;
    void writing
      .then(({ letterWriter }) => letterWriter(problem, kind, session, store))
      .then((writer) => {
        if (current) setLoaded({ key, writer });
      });
    return () => {
      current = false;
    };
  }, [key]);

  const writer = loaded?.key === key ? loaded.writer : null;
  const facts = [
    session.order.value,
    session.parcel.value,
    session.currentCase.value,
    session.answers.value,
    session.caseAttempts.value,
    session.profile.value,
  ];
  return useMemo(() => {
    if (kind === null) return { state: 'none' };
    if (!writer) return { state: 'loading' };
    const channel = channelOfLetter(kind, next);
    const rendered = writer.write(session, channel);
    return rendered.ok
      ? { state: 'written', letter: rendered.letter, channel, own: writer.own }
      : { state: 'lacking', missing: rendered.missing };
  }, [writer, kind, ...facts]);
}
