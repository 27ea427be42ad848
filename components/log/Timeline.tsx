import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/format-day';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { Attempt } from '../../lib/model/attempt';
import { byMoment } from '../../lib/model/attempt-moment';
import { Ahead, type AheadInWords } from './Ahead';
import { AttemptCard, type AttemptCardProps } from './AttemptCard';

/** Contacts shown at first: a case of hundreds stays quick to open. */
const FIRST = 20;

interface Props extends Omit<AttemptCardProps, 'attempt'> {
  attempts: readonly Attempt[];
  /** Days to come, the farthest first. */
  ahead: readonly AheadInWords[];
  words: LogWords;
}

/** Everything that happened in a case, newest first. */
export function Timeline({ attempts, ahead, ...rest }: Props) {
  const [shown, setShown] = useState(FIRST);
  const newestFirst = [...attempts].sort((a, b) => byMoment(b, a));
  const left = newestFirst.length - shown;
  const { words } = rest;
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.timeline}</h2>
      <Ahead ahead={ahead} today={formatDay(rest.language, rest.today)} words={words} />
      {attempts.length === 0 && <p class="soft">{words.noAttempts}</p>}
      <ol class="timeline">
        {newestFirst.slice(0, shown).map((attempt) => (
          <AttemptCard key={attempt.id} attempt={attempt} {...rest} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button plain" onClick={() => setShown(shown + FIRST)}>
          {words.showMore(Math.min(left, FIRST))}
        </button>
      )}
    </section>
  );
}
