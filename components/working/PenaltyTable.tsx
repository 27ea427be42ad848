import { useState } from 'preact/hooks';
import type { PenaltyRun } from '../../lib/case/penalty-days';
import { formatFigure } from '../../lib/i18n/fill-words';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { WorkingWords } from '../../lib/model/working-words';

interface Props {
  runs: readonly PenaltyRun[];
  words: WorkingWords;
}

/** More days than this are shown as runs first, each to be unfolded. */
const SHOWN_AT_ONCE = 10;

/** The penalty as a table: its days, or runs of like days where there are many. */
export function PenaltyTable({ runs, words }: Props) {
  const { head } = words.penalty;
  const count = runs.reduce((sum, { days }) => sum + days.length, 0);
  return (
    <table class="penalty">
      <thead>
        <tr>
          <th scope="col">{head.day}</th>
          <th scope="col">{head.rate}</th>
          <th scope="col">{head.sum}</th>
        </tr>
      </thead>
      {runs.map((run) => (
        <Run key={run.from} run={run} unfolded={count <= SHOWN_AT_ONCE} words={words} />
      ))}
    </table>
  );
}

function Run({ run, unfolded, words }: { run: PenaltyRun; unfolded: boolean; words: WorkingWords }) {
  const { from, to, percent, capped, sum, days } = run;
  const [open, setOpen] = useState(unfolded || days.length === 1);
  const { language, penalty: t } = words;
  const rate = capped ? t.still : formatFigure(language, percent, 'percent');
  return (
    <tbody>
      {!unfolded && days.length > 1 && (
        <tr data-testid="penalty-run">
          <th scope="row">
            <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t.run(formatDay(language, from), formatDay(language, to, 'with-year'), days.length)}
            </button>
          </th>
          <td>{rate}</td>
          <td>{formatMoney(language, sum)}</td>
        </tr>
      )}
      {open &&
        days.map((day) => (
          <tr key={day.day} data-testid="penalty-day" data-day={day.day} data-amount={day.sum.amount}>
            <th scope="row">{formatDay(language, day.day, 'with-year')}</th>
            <td>{rate}</td>
            <td>{formatMoney(language, day.sum)}</td>
          </tr>
        ))}
    </tbody>
  );
}
