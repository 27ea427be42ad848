import { useState } from 'preact/hooks';
import { explainRule } from '../../lib/case/explain';
import { countPenalty } from '../../lib/case/penalty';
import { penaltyDays, penaltyRuns } from '../../lib/case/penalty-days';
import type { RunningPenalty } from '../../lib/case/running-penalty';
import { formatFigure } from '../../lib/i18n/fill-words';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import { whyLines } from '../../lib/i18n/why-lines';
import type { IsoDay } from '../../lib/model/day';
import type { Money } from '../../lib/model/money';
import type { ReasonWords } from '../../lib/model/rulebook-words';
import type { WorkingWords } from '../../lib/model/working-words';
import { WhyLines, type WhyLinesWords } from '../shared/WhyLines';
import { PenaltyTable } from './PenaltyTable';

interface Props {
  running: RunningPenalty;
  /** The order has other parcels, which are not counted here. */
  oneOfMany?: boolean;
  today: IsoDay;
  words: WorkingWords;
  reasons: ReasonWords;
  marks: WhyLinesWords;
}

/** The penalty with its formula, day by day, its cap, its rules, and what only a court can say. */
export function PenaltyDays({ running, oneOfMany = false, today, words, reasons, marks }: Props) {
  const [open, setOpen] = useState(false);
  const { kind, base, since, to, unsettled } = running;
  const penalty = countPenalty(kind, base, since, to);
  if (!penalty) return null;
  const t = words.penalty;
  const money = (sum: Money) => formatMoney(words.language, sum);
  const { days, percent, uncapped, cap, sum, rate, capRule, disputed } = penalty;
  const isCapped = cap !== null && sum.amount < uncapped.amount;
  const lines = [
    ...explainRule({ kind: 'rule', rule: rate, from: since, due: null, shifts: [] }, today),
    ...explainRule({ kind: 'rule', rule: capRule, from: to, due: null, shifts: [] }, today),
  ];
  const table = () => {
    const all = penaltyDays(kind, base, since, to);
    const reached = all.find(({ capped }) => capped);
    return (
      <>
        <PenaltyTable runs={penaltyRuns(all)} words={words} />
        <p>
          {cap === null
            ? t.noCap
            : reached
              ? t.reached(formatDay(words.language, reached.day, 'with-year'))
              : t.notReached(money(cap))}
        </p>
      </>
    );
  };
  return (
    <section class="working" data-testid="penalty-days">
      <details class="how" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t.summary(money(sum), days)}</summary>
        <p data-testid="penalty-formula">
          {t.formula(money(base), formatFigure(words.language, percent, 'percent'), days, money(uncapped))}
          {isCapped && cap && ` ${t.capped(money(cap))}`}
        </p>
        {/* Counted when it is shown: hundreds of days are no small thing. */}
        {open && table()}
        <WhyLines lines={whyLines(reasons, lines)} words={marks} language={words.language} />
        <p>
          {[
            oneOfMany ? t.oneOfMany : null,
            kind === 'defect' ? t.base : null,
            disputed ? t.disputed : null,
            unsettled ? t.unsettled : null,
            t.court,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </details>
    </section>
  );
}
