import type { IsoDay } from '../model/day';
import type { ChannelId } from '../model/step';
import type { ActId } from './acts';
import { type Mark, SHOP_CHECKED } from './rule-row';

/** A way to reach somebody. How to get there in steps and what to have ready is in the dictionaries, how long it takes in `channel-waits`. */
export interface Channel {
  /** `null` where the way is described in steps only: no address of it was found. */
  readonly link: string | null;
  /** Where it was seen. */
  readonly act: ActId;
  readonly mark: Mark;
  readonly checkedOn: IsoDay;
  readonly reviewOn: IsoDay;
}

/** A convenience: the way in steps works where the link does not. */
export const chatLink = 'https://www.ozon.ru/my/chat/';
export const ordersLink = 'https://www.ozon.ru/my/orderlist';
export const returnsLink = 'https://www.ozon.ru/my/returns';
export const supportEmail = 'help@ozon.ru';

export const CHANNEL_BOOK: Readonly<Record<ChannelId, Channel>> = {
  'self-service': { link: ordersLink, act: 'help', mark: 'A', ...SHOP_CHECKED },
  faq: {
    link: 'https://docs.ozon.com/common/?country=RU',
    act: 'help',
    mark: 'A',
    ...SHOP_CHECKED,
  },
  chat: { link: chatLink, act: 'support', mark: 'B', ...SHOP_CHECKED },
  'seller-chat': { link: null, act: 'help', mark: 'A', ...SHOP_CHECKED },
  email: { link: `mailto:${supportEmail}`, act: 'support', mark: 'B', ...SHOP_CHECKED },
  social: { link: 'https://vk.com/ozon', act: 'support', mark: 'A', ...SHOP_CHECKED },
  phone: { link: null, act: 'support', mark: 'C', ...SHOP_CHECKED },
  claim: { link: null, act: 'zozpp', mark: 'A', ...SHOP_CHECKED },
  authority: {
    link: 'https://petition.rospotrebnadzor.ru/petition/',
    act: 'rpn',
    mark: 'B',
    ...SHOP_CHECKED,
  },
  'consumer-society': {
    link: 'https://zpp.rospotrebnadzor.ru/',
    act: 'zpp',
    mark: 'C',
    ...SHOP_CHECKED,
  },
  bank: { link: null, act: 'help-bank', mark: 'C', ...SHOP_CHECKED },
  ombudsman: {
    link: 'https://finombudsman.ru/',
    act: 'ombudsman',
    mark: 'A',
    ...SHOP_CHECKED,
  },
  police: { link: null, act: 'press', mark: 'B', ...SHOP_CHECKED },
  court: { link: 'https://ej.sudrf.ru/', act: 'gpk', mark: 'C', ...SHOP_CHECKED },
  other: { link: null, act: 'own', mark: 'own', ...SHOP_CHECKED },
};

/**
 * Characters beyond which a message is offered in parts. No source names a limit of these chats: the figures are our
 * own, careful ones.
 */
export const LONGEST_MESSAGE: Readonly<Partial<Record<ChannelId, number>>> = {
  'self-service': 1_000,
  chat: 1_500,
  'seller-chat': 1_500,
  social: 1_000,
};
