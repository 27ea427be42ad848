import { lastNote } from '../../lib/case/attempt-details';
import { wasCorrected } from '../../lib/case/attempt-history';
import { appealNumber, attemptState } from '../../lib/case/attempt-state';
import { formatDayFrom } from '../../lib/i18n/format-day';
import { formatDayOf, formatTime } from '../../lib/i18n/format-time';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import { standingEvents } from '../../lib/model/standing-events';
import { AttemptActions, type AttemptCallbacks } from './AttemptActions';
import { Reply } from './Reply';

export interface AttemptCardProps extends AttemptCallbacks {
  attempt: Attempt;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
  today: IsoDay;
}

/** One contact in the timeline: ours on the right, theirs on the left, answers under what they answer. */
export function AttemptCard(props: AttemptCardProps) {
  const { attempt, words, popupWords, language } = props;
  const state = attemptState(attempt);
  const day = attemptDay(attempt);
  const number = appealNumber(attempt);
  const first = attempt.events[0];
  const theirs = attempt.direction === 'in';
  const standing = standingEvents(attempt.events);
  // Theirs is an answer by itself; the others stand under what they answer.
  const own = theirs ? standing.find((event) => event.kind === 'answered') : undefined;
  const note = lastNote(attempt);
  const sent = standing.findLast((event) => event.kind === 'sent');
  const time = (sent ?? own)?.time;
  const called = attempt.channel === 'phone' && state === 'sent';
  const ours = called ? words.called : words.attemptState[state];
  const said = theirs
    ? words.theirs(own && own.outcome !== 'other' ? popupWords.outcome[own.outcome] : null)
    : ours;
  const noted = first?.kind === 'prepared' ? words.preparedAt : words.notedAt;
  return (
    <li
      class="attempt"
      data-testid="attempt-row"
      data-channel={attempt.channel}
      data-state={state}
      data-order={attempt.orderNumber}
    >
      <article class={theirs ? 'said theirs' : 'said ours'}>
        <header>
          <h3>{words.channel[attempt.channel]}</h3>
          {day && (
            <time dateTime={day}>
              {[formatDayFrom(language, day, props.today), time].filter(Boolean).join(', ')}
            </time>
          )}
        </header>
        <p class={state === 'prepared' ? 'state open' : 'state'}>{said}</p>
        {own?.promisedOn && <p>{words.promisedBy(formatDayFrom(language, own.promisedOn, props.today))}</p>}
        {note && (note.operator || note.text) && (
          <p class="soft" data-testid="attempt-noted">
            {[note.operator && words.operatorWas(note.operator), note.text].filter(Boolean).join('. ')}
          </p>
        )}
        {number !== null && <p>{words.appealNumber(number)}</p>}
        {attempt.text !== '' && <Message attempt={attempt} words={words} onCopy={props.onCopy} />}
        {first && (
          <p class="soft fine">
            {noted(formatDayOf(language, first.at), formatTime(language, first.at))}
            {wasCorrected(attempt) && ` · ${words.wasCorrected}`}
          </p>
        )}
        <AttemptActions {...props} />
      </article>
      {standing.map(
        (event) =>
          event.kind === 'answered' &&
          event !== own && (
            <Reply
              today={props.today}
              key={`${event.at}${event.on}`}
              answer={event}
              words={words}
              popupWords={popupWords}
              language={language}
            />
          ),
      )}
    </li>
  );
}

/** Folded to its first words: what counts in a timeline is when and how. */
function Message({ attempt, words, onCopy }: Pick<AttemptCardProps, 'attempt' | 'words' | 'onCopy'>) {
  return (
    <details class="message">
      <summary>
        <span class="cut folded">{attempt.subject ?? attempt.text}</span>
        <span class="cut unfolded">{words.showText}</span>
      </summary>
      {attempt.subject !== null && <p class="subject">{attempt.subject}</p>}
      <p class="text">{attempt.text}</p>
      <button type="button" class="button small" data-testid="log-copy" onClick={() => onCopy(attempt)}>
        {words.copyText}
      </button>
    </details>
  );
}
