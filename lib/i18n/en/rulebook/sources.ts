import type { ChannelWords } from '../../../model/rulebook-words';
import type { ChannelId } from '../../../model/step';

/** Names of the acts and pages that the rules stand on. */
export const acts = {
  zozpp: 'Consumer Protection Law of Russia',
  gk1: 'Civil Code of Russia, part one',
  gk2: 'Civil Code of Russia, part two',
  gpk: 'Code of Civil Procedure',
  nk2: 'Tax Code, part two',
  pp657: 'Government decree No. 657 of 2026-05-30',
  pp2463: 'Government decree No. 2463',
  pp924: 'Government decree No. 924, list of complex goods',
  ks7p: 'Constitutional Court ruling No. 7-П of 2026-02-17',
  appeals: 'Law on citizens’ appeals No. 59-ФЗ',
  'e-appeals': 'Law No. 547-ФЗ',
  platforms: 'Law on platforms No. 289-ФЗ',
  banks: 'Law on banks No. 395-1',
  ombudsman: 'Law on the financial ombudsman No. 123-ФЗ',
  help: 'Ozon help',
  'help-returns': 'Ozon help on returns',
  'help-fraud': 'Ozon help on fraud',
  'help-bank': 'Ozon help on refunds',
  rpn: 'Rospotrebnadzor',
  zpp: 'Consumers’ portal',
  press: 'Publications of buyers and sellers',
  support: 'Ozon support',
  own: 'Our recommendation',
};

export const channels: Record<ChannelId, ChannelWords> = {
  'self-service': { name: 'Order page', ready: 'The order number' },
  faq: { name: 'Help pages', ready: 'The trouble in two words' },
  chat: { name: 'Support chat', ready: 'The order number, screenshots' },
  'seller-chat': { name: 'Chat with the seller', ready: 'The order number, photos' },
  email: { name: 'Support e-mail', ready: 'The order number, screenshots, the appeal’s number' },
  social: { name: 'Ozon on social networks', ready: 'The appeal’s number' },
  phone: { name: 'Phone', ready: 'The numbers of the order and the appeal, something to write with' },
  claim: { name: 'Paper letter', ready: 'The seller’s details, receipt, messages, bank details' },
  authority: { name: 'Rospotrebnadzor', ready: 'The claim, the proof of sending, a Gosuslugi login' },
  'consumer-society': { name: 'Consumer society', ready: 'The claim, the messages' },
  bank: { name: 'Bank', ready: 'The statement, your messages with Ozon' },
  ombudsman: { name: 'Financial ombudsman', ready: 'Your claim to the bank and its answer' },
  police: { name: 'Police', ready: 'Passport, address of the pickup point, day and time' },
  court: { name: 'Court', ready: 'The claim, the proof of sending, the calculation' },
  other: { name: 'Another way', ready: 'The order number' },
};

/** A penalty that has run up. */
export const penalty =
  'For {value} the penalty is {sum} (of {base}, counted from {from}). A court decides how much is awarded.';

/** How an earlier contact is named: its channel and day. */
export const contact = '{channel}, {day}';
export const fromPage = 'read from the page';
export const fromPerson = 'told by you';
export const shifts = {
  weekend: '{from} is a day off, so the term moves to {due}.',
  holiday: '{from} is a holiday, so the term moves to {due}.',
};
