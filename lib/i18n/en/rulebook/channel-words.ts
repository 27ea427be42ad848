import type { ChannelGuideWords } from '../../../model/rulebook-words';

/** Doors behind the channels: what each is, and what it is good for. */
export const places = {
  vk: 'VK: a message to the community',
  ok: 'OK: a message to the group',
  vc: 'vc.ru: a post, which Ozon’s account answers',
  pikabu: 'Pikabu: a post, which Ozon’s account answers',
  telegram: 'Telegram: works with breaks',
  facebook: 'Facebook',
  instagram: 'Instagram',
  'support-old': 'The old number of support, may not answer',
  office: 'The company’s office: not support, no help with an order there',
  'ozon-bank': 'Ozon Bank',
  rospotrebnadzor: 'Hotline of Rospotrebnadzor, round the clock',
  'appeal-form': 'An appeal on the site of Rospotrebnadzor, by a Gosuslugi login',
  'consumer-portal': 'Consumers’ portal: samples and a virtual reception',
  'bank-help': '“T-Bank Vozvrat”: free help of lawyers for everybody, answers in a day',
  'local-society':
    'A consumer society in your town: ask the hotline of Rospotrebnadzor or search for it. First ask whether help is free',
  fas: 'FAS: misleading advertising and prices. It gives no money back',
  'complaint-form': 'Complaint form: “Help” → “Contacts” → “Support”',
};

/** What is said about a channel itself. */
export const channelGuide: ChannelGuideWords = {
  ready: 'Have ready',
  wait: 'How long to wait',
  noAnswer: 'No answer comes here.',
  link: 'Link',
  places: 'Where exactly',
  closed: (name, instead) => `${name}: closed in Russia. Instead: ${instead.join(' or ')}.`,
  source: 'How we know',
  marks: {
    A: 'official source',
    B: 'good secondary source',
    C: 'weak or old source',
    K: 'general knowledge, no source',
    own: 'our recommendation',
  },
};
