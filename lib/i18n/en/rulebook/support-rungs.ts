/** Messages to support, and what comes back. */
export const supportRungs = {
  chat: {
    title: 'Write to the support chat',
    how: [
      'Press the message icon at the top right on Ozon and choose “Поддержка Ozon”.',
      'Choose this order and paste the message.',
      'If a bot answers, write “Позвать оператора” (call an operator).',
      'Ask for the number of the appeal and note it here.',
    ],
  },
  email: {
    title: 'Write an e-mail to support',
    how: [
      'Send it from the address that your account has.',
      'Attach screenshots and documents.',
      'An answer is not sure, but the e-mail stays as proof.',
    ],
  },
  social: {
    title: 'Write to Ozon on a social network',
    how: [
      'Write to Ozon on VK or OK.',
      'A post on vc.ru or Pikabu works too: Ozon’s account answers there and asks for the appeal’s number.',
      'Do not publish the full order number, your name or your phone.',
      'Facebook and Instagram are closed: use VK and OK instead.',
    ],
  },
  phone: {
    title: 'Call support',
    how: [
      'By reports, there is no hotline for buyers any more.',
      'The old number 8 800 234-70-00 may not answer.',
      'Surer: “Помощь” → “Контакты” → “Поддержка” in the app.',
      'Note the day, the operator’s name and the promise.',
    ],
  },
  'seller-chat': {
    title: 'Write to the seller',
    how: ['Open the order or the product page and press “Чат с продавцом” if the button is there.'],
  },
  video: {
    title: 'Ask to keep the camera footage',
    how: [
      'Write an e-mail: pickup point, day and time.',
      'Tell the staff of the point the same.',
      'Footage is kept briefly, so do not wait.',
    ],
  },
  'neutral-chat': {
    title: 'Write to the support chat',
    how: ['Open the support chat of your shop.', 'Paste the message and ask for the appeal’s number.'],
  },
  'neutral-email': {
    title: 'Write an e-mail to support',
    how: ['Find the address on your shop’s help page.', 'Keep the e-mail you sent.'],
  },
  'follow-up': {
    title: 'Check whether they answered',
    how: [
      'Open the conversation and look up the appeal by its number.',
      'They answered: note the answer here.',
      'Silence until this day: Poryadok will show the next step.',
    ],
  },
  'send-more': {
    title: 'Answer and send what they ask for',
    how: ['Send the photos or details where the request came from.', 'Take a screenshot of what you sent.'],
  },
  done: {
    title: 'Nothing more to do here',
    how: [
      'If the trouble comes back, press “Before”: there you can write down another answer or reopen the case.',
    ],
  },
};
