import { useState } from 'preact/hooks';
import { ProfileForm } from '../../components/papers/ProfileForm';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { Case } from '../../lib/model/case';
import { answersWith, PROFILE_FIELDS, type Profile, type ProfileField } from '../../lib/model/profile';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';

interface Props {
  store: Store;
  theCase: Case;
  profile: Profile;
  words: PapersWords;
}

/** The person's own details beside the paper that says them: what is changed here stands there at once. */
export function DetailsPart({ store, theCase, profile, words }: Props) {
  const [once, setOnce] = useState(false);
  const [forgotten, setForgotten] = useState(0);
  const [failed, setFailed] = useState(false);

  const doIt = (work: Promise<unknown>) => {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const answer = (field: ProfileField, value: string) =>
    store.changeCase(theCase.id, (stored) => ({
      ...stored,
      changedAt: now(),
      answers: { ...stored.answers, [field]: value },
    }));
  const keep = async (field: ProfileField, value: string) => {
    if (once) return answer(field, value);
    // What the case said of its own would stand before the profile.
    if (theCase.answers[field]) await answer(field, '');
    return store.saveProfile({ [field]: value });
  };
  const forget = async () => {
    await store.saveProfile(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ''])));
    setForgotten(forgotten + 1);
  };

  return (
    <>
      <ProfileForm
        key={forgotten}
        fields={PROFILE_FIELDS}
        values={answersWith(profile, theCase.answers)}
        once={once}
        words={words}
        onOnce={setOnce}
        onAnswer={(field, value) => doIt(keep(field, value))}
        onForget={Object.keys(profile).length > 0 ? () => doIt(forget()) : undefined}
      />
      {failed && <p role="alert">{words.notKept}</p>}
    </>
  );
}
