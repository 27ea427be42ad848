/** Messages to support, and what comes back. */
export const supportWays = {
  chat: [
    'Press the message icon at the top right on Ozon and choose “Поддержка Ozon”.',
    'Choose this order and paste the message.',
    'If a bot answers, write “Позвать оператора” (call an operator).',
    'Ask for the number of the appeal and note it here.',
  ],
  email: [
    'Send it from the address that your account has.',
    'Attach screenshots and documents.',
    'An answer is not sure, but the e-mail stays as proof.',
  ],
  social: [
    'Write to Ozon on VK or OK.',
    'A post on vc.ru or Pikabu works too: Ozon’s account answers there and asks for the appeal’s number.',
    'Do not publish the full order number, your name or your phone.',
  ],
  phone: [
    'By reports, there is no hotline for buyers any more.',
    'Surer: “Помощь” → “Контакты” → “Поддержка” in the app.',
    'Note the day, the operator’s name and the promise.',
  ],
  'seller-chat': ['Open the order or the product page and press “Чат с продавцом” if the button is there.'],
  video: [
    'Write an e-mail: pickup point, day and time.',
    'Tell the staff of the point the same.',
    'Footage is kept briefly, so do not wait.',
  ],
  'neutral-chat': [
    'Open the support chat of your shop.',
    'Paste the message and ask for the appeal’s number.',
  ],
  'neutral-email': ['Find the address on your shop’s help page.', 'Keep the e-mail you sent.'],
  'follow-up': [
    'Open the conversation and look up the appeal by its number.',
    'They answered: note the answer here.',
    'Silence until this day: Poryadok will show the next step.',
  ],
  'send-more': [
    'Send the photos or details where the request came from.',
    'Take a screenshot of what you sent.',
  ],
  done: [
    'If the trouble comes back, press “Before”: there you can write down another answer or reopen the case.',
  ],
};
