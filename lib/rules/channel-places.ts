import type { IsoDay } from '../model/day';
import type { ChannelId } from '../model/step';
import { type Mark, SHOP_CHECKED } from './rule-row';

/** One of the doors behind a channel. What each is called and good for is in the dictionaries. */
export interface ChannelPlace {
  readonly id: string;
  /** `null` where no address of it was found, or where it is a number to call. */
  readonly link: string | null;
  readonly phone: string | null;
  readonly mark: Mark;
  readonly checkedOn: IsoDay;
  readonly reviewOn: IsoDay;
}

const site = <const Id extends string>(id: Id, link: string | null, mark: Mark) => ({
  id,
  link,
  phone: null,
  mark,
  ...SHOP_CHECKED,
});
const call = <const Id extends string>(id: Id, phone: string, mark: Mark) => ({
  id,
  link: null,
  phone,
  mark,
  ...SHOP_CHECKED,
});

/** Places in social networks where the shop answers. The first one that works is enough. */
export const SOCIAL_PLACES = [
  site('vk', 'https://vk.com/ozon', 'A'),
  site('ok', 'https://ok.ru/ozon', 'A'),
  site('vc', 'https://vc.ru/', 'B'),
  site('pikabu', 'https://pikabu.ru/', 'B'),
  site('telegram', 'https://t.me/ozonru', 'C'),
] as const;

/** Numbers that were seen in a source. No other number may stand anywhere. */
export const PHONES = [
  call('support-old', '8 800 234-70-00', 'C'),
  call('office', '+7 495 232-10-00', 'B'),
  call('ozon-bank', '8 800 555-89-82', 'A'),
  call('rospotrebnadzor', '8 800 555-49-43', 'A'),
] as const;

const BODY_PLACES = [
  site('appeal-form', 'https://petition.rospotrebnadzor.ru/petition/', 'B'),
  site('consumer-portal', 'https://zpp.rospotrebnadzor.ru/', 'A'),
  site('bank-help', null, 'B'),
  // No list of societies was found: how to find one is told in words.
  site('local-society', null, 'C'),
  site('fas', 'https://fas.gov.ru/', 'K'),
  // Named in old advice; no address of it was found, so it is told as a way and not linked.
  site('complaint-form', null, 'K'),
] as const;

export type PlaceId =
  | (typeof SOCIAL_PLACES)[number]['id']
  | (typeof PHONES)[number]['id']
  | (typeof BODY_PLACES)[number]['id'];

const ALL: readonly ChannelPlace[] = [...SOCIAL_PLACES, ...PHONES, ...BODY_PLACES];

const BY_CHANNEL: Readonly<Partial<Record<ChannelId, readonly PlaceId[]>>> = {
  faq: ['complaint-form'],
  social: ['vk', 'ok', 'vc', 'pikabu', 'telegram'],
  phone: ['support-old', 'office'],
  authority: ['appeal-form', 'rospotrebnadzor', 'fas'],
  'consumer-society': ['consumer-portal', 'bank-help', 'rospotrebnadzor', 'local-society'],
};

/** Steps of a channel that lead to other doors than the channel's own. */
const BY_RUNG: Readonly<Record<string, readonly PlaceId[]>> = {
  'bank-chat': ['ozon-bank'],
  'bank-claim': ['ozon-bank'],
};

/** The doors behind a channel, the first one to try first; empty where it has one door only. */
export function placesOf(channel: ChannelId, rung = ''): readonly ChannelPlace[] {
  const ids = BY_RUNG[rung] ?? BY_CHANNEL[channel] ?? [];
  return ids.flatMap((id) => ALL.find((place) => place.id === id) ?? []);
}

/** Named in old advice; blocked in Russia, so they are shown as closed and never linked. */
export const CLOSED_CHANNELS = [
  { id: 'facebook', instead: ['vk', 'ok'], mark: 'A', ...SHOP_CHECKED },
  { id: 'instagram', instead: ['vk', 'ok'], mark: 'A', ...SHOP_CHECKED },
] as const;

/** Where strangers pass for the shop: the warning stands beside these channels. */
export const WARNED_CHANNELS: readonly ChannelId[] = ['chat', 'seller-chat', 'email', 'social', 'phone'];

/** Steps that are done away from the order's page: what its channel tells does not hold for them. */
export const ELSEWHERE: readonly string[] = [
  'service-centre',
  'statement',
  'unlink-card',
  'retry',
  'code-check',
];
