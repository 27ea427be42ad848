/** What a person can be told to do next. The ids are a public interface (`data-step`). */
export const STEPS = [
  'self-service',
  'faq',
  'chat',
  'seller-chat',
  'email',
  'social',
  'phone',
  'follow-up',
  'claim',
  'authority',
  'consumer-society',
  'bank',
  'ombudsman',
  'police',
  'court',
  'done',
] as const;
export type StepId = (typeof STEPS)[number];

/** Through what a contact went. Every step but `follow-up` and `done` is a channel of its own. */
export const CHANNELS = [
  'self-service',
  'faq',
  'chat',
  'seller-chat',
  'email',
  'social',
  'phone',
  'claim',
  'authority',
  'consumer-society',
  'bank',
  'ombudsman',
  'police',
  'court',
  'other',
] as const;
export type ChannelId = (typeof CHANNELS)[number];
