import { useState } from 'preact/hooks';
import { ProfileForm } from '../../components/papers/ProfileForm';
import { usePapersWords } from '../../components/papers/use-papers-words';
import type { NoticeInWords } from '../../components/popup/Notice';
import type { Words } from '../../lib/i18n/load-words';
import { answersWith, PROFILE_FIELDS, type ProfileField } from '../../lib/model/profile';
import type { Store } from '../../lib/store/store';
import { recordCaseAnswer } from './record';
import type { Session } from './session';
import type { WriteToLog } from './write-to-log';

export interface ProfileProps {
  session: Session;
  /** Keeps the profile; `null` as in the rest of the screen. */
  store: Store | null;
  words: Words;
  write: WriteToLog;
  onNotice: (notice: NoticeInWords | null) => void;
}

/** The person's own details, kept for all cases or for this one. */
export function ProfilePart({
  session,
  store,
  words,
  write,
  onNotice,
  fields,
}: ProfileProps & { fields: readonly ProfileField[] }) {
  const papers = usePapersWords(words.language);
  const [once, setOnce] = useState(false);
  const [forgotten, setForgotten] = useState(0);
  if (!papers) return null;
  const answers = session.answers.value;

  const doIt = async (work: (store: Store) => Promise<unknown>) => {
    const refused = await write(async () => store && work(store));
    onNotice(refused === null ? null : { kind: 'bad', text: words.popup.notWritten(refused) });
  };
  const keep = (field: ProfileField, value: string) =>
    doIt(async (store) => {
      if (once) return recordCaseAnswer(session, store, field, value);
      session.profile.value = await store.saveProfile({ [field]: value });
      // What the case said of its own would stand before the profile.
      if (answers[field]) await recordCaseAnswer(session, store, field, '');
    });
  const forget = () =>
    doIt(async (store) => {
      session.profile.value = await store.saveProfile(
        Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ''])),
      );
      setForgotten(forgotten + 1);
    });

  return (
    <ProfileForm
      key={forgotten}
      fields={fields}
      values={answersWith(session.profile.value, answers)}
      once={once}
      words={papers}
      onOnce={setOnce}
      onAnswer={(field, value) => void keep(field, value)}
      onForget={Object.keys(session.profile.value).length > 0 ? () => void forget() : undefined}
    />
  );
}
