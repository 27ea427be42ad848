/** What papers say about the person. Each is also the id of a question and of a letter's fact. */
export const PROFILE_FIELDS = [
  'sender-name',
  'sender-address',
  'sender-phone',
  'sender-email',
  'bank-details',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** Kept once for all cases; what was never given has no entry, and none is blank. */
export type Profile = Readonly<Partial<Record<ProfileField, string>>>;

/** The answers of a case, with the profile where the case says nothing of its own. */
export function answersWith(
  profile: Profile,
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = Object.entries(answers).filter(([id, answer]) => !(id in profile) || answer.trim() !== '');
  return { ...profile, ...Object.fromEntries(own) };
}
