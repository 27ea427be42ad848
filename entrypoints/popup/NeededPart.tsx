import { Questions } from '../../components/shared/Questions';
import type { FactName } from '../../lib/letters/facts';
import { PROFILE_FIELDS } from '../../lib/model/profile';
import type { AskingProps } from './asking';
import { ProfilePart, type ProfileProps } from './ProfilePart';
import { neededFacts } from './questions-in-words';

/** What the paper cannot do without and only the person knows: of the person, and of this case. */
export function NeededPart(props: AskingProps & ProfileProps & { missing: readonly FactName[] }) {
  const { session, words, missing, onAnswer } = props;
  const { popup: t } = words;
  const own = PROFILE_FIELDS.filter((field) => missing.includes(field));
  const ofCase = neededFacts(session, missing, words).filter(({ id }) => !own.some((field) => field === id));
  return (
    <div class="note">
      <p>{t.askedFor}</p>
      <Questions questions={ofCase} yes={t.yes} no={t.no} onAnswer={onAnswer} />
      {own.length > 0 && <ProfilePart {...props} fields={own} />}
    </div>
  );
}
