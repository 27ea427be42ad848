import { useLoaded } from '../../components/shared/use-loaded';
import { PenaltyDays } from '../../components/working/PenaltyDays';
import { loadPenaltyWords } from '../../lib/i18n/load-penalty-words';
import type { IsoDay } from '../../lib/model/day';
import type { Calculation } from '../../lib/model/paper';
import type { Language } from '../../lib/model/settings';

interface Props {
  of: NonNullable<Calculation['of']>;
  today: IsoDay;
  language: Language;
}

/** Under the paper and not printed: the sum that the paper names, day by day. */
export function PenaltyPart({ of, today, language }: Props) {
  const words = useLoaded(loadPenaltyWords, language);
  if (!words) return null;
  return (
    <aside class="own">
      <PenaltyDays
        running={{ unsettled: false, ...of }}
        today={today}
        words={words.working}
        reasons={words.reasons}
        marks={words.marks}
      />
    </aside>
  );
}
