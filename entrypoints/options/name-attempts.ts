import { formatDay } from '../../lib/i18n/format-day';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { PageWords } from './load-words';

/** A contact as a line to choose it by: «Чат поддержки, 24 ноября». */
export interface NamedAttempt {
  readonly id: string;
  readonly text: string;
}

export function nameAttempts(
  attempts: readonly Attempt[],
  { log, language }: Pick<PageWords, 'log' | 'language'>,
): readonly NamedAttempt[] {
  return attempts.map((attempt) => {
    const day = attemptDay(attempt);
    return {
      id: attempt.id,
      text: `${log.channel[attempt.channel]}${day ? `, ${formatDay(language, day)}` : ''}`,
    };
  });
}
