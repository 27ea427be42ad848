import type { Following } from '../../lib/case/what-follows';
import { formatDay } from '../../lib/i18n/format-day';
import type { WorkingWords } from '../../lib/model/working-words';

interface Props {
  following: readonly Following[];
  /** Titles of the steps, by rung. */
  titles: Readonly<Record<string, string>>;
  words: WorkingWords;
}

/** What comes after this step if there is an answer, and if there is none. */
export function Follows({ following, titles, words }: Props) {
  if (following.length === 0) return null;
  const { follows: t, language } = words;
  return (
    <section class="working" aria-label={t.head}>
      <h3 class="soft label">{t.head}</h3>
      <ul class="facts">
        {following.map(({ ending, rung, step, from }) => (
          <li key={ending} data-testid="follows" data-ending={ending} data-step={step}>
            {t[ending](titles[rung] ?? rung, from && formatDay(language, from))}
          </li>
        ))}
        <li>{t.promised}</li>
      </ul>
    </section>
  );
}
