import type { IsoDay } from '../model/day';
import type { ChannelId } from '../model/step';
import type { ActId } from './acts';
import type { RuleId } from './rule-on';
import { type Mark, SHOP_CHECKED } from './rule-row';

/** A way to reach somebody. How to get there in steps and what to have ready is in the dictionaries. */
export interface Channel {
  /** `null` where the way is described in steps only: no address of it was found. */
  readonly link: string | null;
  /** Where it was seen. */
  readonly act: ActId;
  /** How long people usually wait for an answer; `null`: nobody answers here. */
  readonly wait: RuleId | null;
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
  'self-service': { link: ordersLink, act: 'help', wait: null, mark: 'A', ...SHOP_CHECKED },
  faq: {
    link: 'https://docs.ozon.com/common/?country=RU',
    act: 'help',
    wait: null,
    mark: 'A',
    ...SHOP_CHECKED,
  },
  chat: { link: chatLink, act: 'support', wait: 'wait-chat', mark: 'B', ...SHOP_CHECKED },
  'seller-chat': { link: null, act: 'help', wait: 'wait-seller', mark: 'A', ...SHOP_CHECKED },
  email: { link: `mailto:${supportEmail}`, act: 'support', wait: 'wait-email', mark: 'B', ...SHOP_CHECKED },
  social: { link: 'https://vk.com/ozon', act: 'support', wait: 'wait-social', mark: 'A', ...SHOP_CHECKED },
  phone: { link: null, act: 'support', wait: 'wait-phone', mark: 'C', ...SHOP_CHECKED },
  claim: { link: null, act: 'zozpp', wait: 'defect-refund', mark: 'A', ...SHOP_CHECKED },
  authority: {
    link: 'https://petition.rospotrebnadzor.ru/petition/',
    act: 'rpn',
    wait: 'authority-answer',
    mark: 'B',
    ...SHOP_CHECKED,
  },
  'consumer-society': {
    link: 'https://zpp.rospotrebnadzor.ru/',
    act: 'zpp',
    wait: 'wait-society',
    mark: 'C',
    ...SHOP_CHECKED,
  },
  bank: { link: null, act: 'help-bank', wait: 'wait-bank', mark: 'C', ...SHOP_CHECKED },
  ombudsman: {
    link: 'https://finombudsman.ru/',
    act: 'ombudsman',
    wait: 'wait-ombudsman',
    mark: 'A',
    ...SHOP_CHECKED,
  },
  police: { link: null, act: 'press', wait: 'wait-police', mark: 'B', ...SHOP_CHECKED },
  court: { link: 'https://ej.sudrf.ru/', act: 'gpk', wait: 'wait-court', mark: 'C', ...SHOP_CHECKED },
  other: { link: null, act: 'own', wait: 'wait-chat', mark: 'own', ...SHOP_CHECKED },
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
