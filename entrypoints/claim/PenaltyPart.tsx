import { useLoaded } from '../../components/shared/use-loaded';
import { PenaltyDays } from '../../components/working/PenaltyDays';
import type { RunningPenalty } from '../../lib/case/running-penalty';
import { loadPopupWords, loadReasonWords, loadWorkingWords } from '../../lib/i18n/load-words';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';

interface Props {
  running: RunningPenalty;
  today: IsoDay;
  language: Language;
}

/** Under the paper and not printed: the sum that the paper names, day by day. */
export function PenaltyPart({ running, today, language }: Props) {
  const popup = useLoaded(loadPopupWords, language);
  const working = useLoaded(loadWorkingWords, language);
  const reasons = useLoaded(loadReasonWords, language);
  if (!popup || !working || !reasons) return null;
  return (
    <aside class="own">
      <PenaltyDays running={running} today={today} words={working} reasons={reasons} marks={popup.popup} />
    </aside>
  );
}
