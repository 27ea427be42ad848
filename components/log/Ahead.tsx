import type { LogWords } from '../../lib/i18n/ru/log';
import type { IsoDay } from '../../lib/model/day';

/** A day of the case that is still to come, or that has passed with nothing done. */
export interface AheadInWords {
  readonly day: IsoDay;
  /** The day as it is written. */
  readonly on: string;
  readonly text: string;
  readonly late: boolean;
}

interface Props {
  /** The farthest first: the line of time goes on above what has happened. */
  ahead: readonly AheadInWords[];
  today: string;
  words: LogWords;
}

/** The days to come at the head of the timeline, and the line that parts them from what was. */
export function Ahead({ ahead, today, words }: Props) {
  if (ahead.length === 0) return null;
  return (
    <div class="ahead" data-testid="ahead">
      <ol aria-label={words.ahead}>
        {ahead.map(({ day, on, text, late }) => (
          <li key={`${day}${text}`} data-testid="ahead-day" data-day={day}>
            <time dateTime={day} class={late ? 'late' : 'soft'}>
              {on}
            </time>{' '}
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p class="now soft fine">{words.todayIs(today)}</p>
    </div>
  );
}
