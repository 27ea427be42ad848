import { attemptHistory, type HistoryEntry } from '../../lib/case/attempt-history';
import { formatDay } from '../../lib/i18n/format-day';
import { formatDayOf, formatTime } from '../../lib/i18n/format-time';
import type { CorrectingWords } from '../../lib/i18n/ru/correcting';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';

interface Props {
  attempt: Attempt;
  correcting: CorrectingWords;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
}

/** Everything that was noted down about a contact: when, what, and what stood there before. */
export function AttemptHistory({ attempt, ...rest }: Props) {
  return (
    <ol class="history" data-testid="attempt-history" aria-label={rest.correcting.history}>
      {attemptHistory(attempt).map((entry) => (
        <li key={`${entry.event.at}${entry.event.kind}`} class="fine">
          <time dateTime={entry.event.at} class="soft">
            {formatDayOf(rest.language, entry.event.at)}, {formatTime(rest.language, entry.event.at)}
          </time>{' '}
          {entryInWords(entry, rest)}
        </li>
      ))}
    </ol>
  );
}

function entryInWords({ event, before }: HistoryEntry, said: Omit<Props, 'attempt'>): string {
  const { correcting } = said;
  if (event.kind === 'rewritten') {
    const { now, was } = event;
    const changes = [
      now.channel !== was.channel &&
        correcting.channel(said.words.channel[was.channel], said.words.channel[now.channel]),
      now.text !== was.text && correcting.text(cut(was.text)),
    ];
    return changes.filter(Boolean).join('. ');
  }
  const now = factInWords(event, said);
  return before ? correcting.corrected(now, factInWords(before, said)) : now;
}

function factInWords(
  event: AttemptEvent,
  { correcting, popupWords, language }: Omit<Props, 'attempt'>,
): string {
  const day = formatDay(language, event.on);
  const { facts } = correcting;
  switch (event.kind) {
    case 'sent':
      return facts.sent(event.time ? `${day}, ${event.time}` : day);
    case 'acknowledged':
      return facts.number(event.number);
    case 'answered': {
      const promised = event.promisedOn && formatDay(language, event.promisedOn);
      const said = [popupWords.outcome[event.outcome], promised && correcting.promised(promised)];
      return facts.answered(day, [...said, cut(event.text)].filter(Boolean).join('. '));
    }
    case 'noted':
      return facts.noted([event.operator, cut(event.text)].filter(Boolean).join('. '));
    case 'rewritten':
      return '';
    default:
      return facts[event.kind](day);
  }
}

/** A letter is long, and what counts in a history is that it was another. */
function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
