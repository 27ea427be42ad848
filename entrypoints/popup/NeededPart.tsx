import { Questions } from '../../components/shared/Questions';
import type { FactName } from '../../lib/letters/facts';
import type { AskingProps } from './asking';
import { neededFacts } from './questions-in-words';

/** What the paper cannot do without and only the person knows. */
export function NeededPart({
  session,
  words,
  missing,
  onAnswer,
}: AskingProps & { missing: readonly FactName[] }) {
  const { popup: t } = words;
  return (
    <div class="note">
      <p>{t.askedFor}</p>
      <Questions questions={neededFacts(session, missing, words)} yes={t.yes} no={t.no} onAnswer={onAnswer} />
    </div>
  );
}
