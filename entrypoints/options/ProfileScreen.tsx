import { useEffect, useState } from 'preact/hooks';
import { ProfileForm } from '../../components/papers/ProfileForm';
import type { LettersWords } from '../../lib/i18n/ru/letters';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import { PROFILE_FIELDS, type Profile } from '../../lib/model/profile';
import type { Page } from './page-state';

interface Props {
  page: Page;
  words: LettersWords;
  papers: PapersWords;
}

/** What papers say about the person, for all cases: seen, mended and forgotten in one place. */
export function ProfileScreen({ page, words, papers }: Props) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [forgotten, setForgotten] = useState(0);
  const { store } = page;
  useEffect(() => {
    void page.attempt(async () => setProfile(await store.profile()), null);
  }, [store]);
  if (!profile) return null;

  const forget = () => {
    const before = profile;
    void page.perform(async () => {
      setProfile(await store.saveProfile(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, '']))));
      setForgotten((count) => count + 1);
      return async () => {
        setProfile(await store.saveProfile(before));
        setForgotten((count) => count + 1);
      };
    }, papers.forgotten);
  };
  return (
    <section class="narrow" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.profile}</h2>
      <p class="soft">{words.profileText}</p>
      <ProfileForm
        key={forgotten}
        fields={PROFILE_FIELDS}
        values={profile}
        words={papers}
        onAnswer={(field, value) =>
          void page.attempt(async () => setProfile(await store.saveProfile({ [field]: value })), papers.kept)
        }
        onForget={Object.keys(profile).length > 0 ? forget : undefined}
      />
    </section>
  );
}
