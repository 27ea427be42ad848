/** Every step as a request, and the way to it. */
export const rungs = {
  track: {
    title: 'Wait for the promised day',
    how: [
      'Open the order and look at the tracking.',
      'If the day was moved, check whether the new one suits you.',
    ],
  },
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
  cancel: {
    title: 'Cancel the order if you no longer want it',
    how: [
      'Open the order and press “Отменить” if the button is there.',
      'No button: ask the support chat to cancel.',
      'You still want the order: skip this step.',
    ],
  },
  'refusal-notice': {
    title: 'Send a refusal to the seller and a demand to Ozon',
    how: [
      'To the seller: a notice that you refuse the goods.',
      'To Ozon: a demand for the money, with a copy of the notice.',
      'Send both by registered letter with an inventory and keep the receipts.',
    ],
  },
  claim: {
    title: 'Send a written claim',
    how: [
      'Address it to the seller and to Ozon. The seller’s details are on the product page and the receipt.',
      'Check the name, address and sum, and sign.',
      'Send a registered letter with an inventory, a copy to the chat and by e-mail.',
      'Keep the receipt and the tracking number.',
    ],
  },
  'registered-letter': {
    title: 'Send a registered letter',
    how: [
      'Address: the legal address of Ozon.',
      'Send it with an inventory and a notice of delivery.',
      'Keep the receipt and the tracking number.',
    ],
  },
  authority: {
    title: 'Complain to Rospotrebnadzor',
    how: [
      'File it on their site or through Gosuslugi: plain e-mails are not considered.',
      'Attach the claim and the proof of sending.',
      'The usual result is an order or a warning, not a refund.',
    ],
  },
  'consumer-society': {
    title: 'Turn to a consumer society',
    how: ['Show the claim and the messages.', 'Help with a claim or a suit can be free: ask first.'],
  },
  bank: {
    title: 'File a dispute with your bank',
    how: [
      'If you paid by card, ask the bank’s chat about disputing the payment.',
      'Attach your messages with Ozon.',
      'File at once and ask the bank for its term. A bank does not have to open a dispute.',
    ],
  },
  police: {
    title: 'File a statement with the police',
    how: [
      'For an order given to a stranger, swapped goods or a stolen account.',
      'Ask them to secure the video of the pickup point.',
      'Keep the slip with the registration number.',
    ],
  },
  court: {
    title: 'Prepare a suit',
    how: [
      'You may sue where you live.',
      'Attach the claim, the proof of sending and the calculation.',
      'File it in person, by post or on the courts’ site through Gosuslugi.',
    ],
  },
  video: {
    title: 'Ask to keep the camera footage',
    how: [
      'Write an e-mail: pickup point, day and time.',
      'Tell the staff of the point the same.',
      'Footage is kept briefly, so do not wait.',
    ],
  },
  rate: {
    title: 'Rate the courier or the point',
    how: ['Open the order and leave a rating.', 'In the comment: the day, the time and what happened.'],
  },
  hold: {
    title: 'Check whether the money is back',
    how: [
      'Open the order and look at the state of the refund.',
      'Look at the bank statement: if the money was only held, a cancellation may leave no trace.',
    ],
  },
  'returns-page': {
    title: 'Look at the state of the return',
    how: [
      'Open “Мои возвраты” and this return.',
      '“Could not be returned”: write to support at once.',
      '“Returned to balance”: the money is on your Ozon account, not on the card.',
    ],
  },
  statement: {
    title: 'Check the bank statement',
    how: [
      'Find both payments: day, time, sum.',
      'A hold may vanish by itself within hours.',
      'Keep a screenshot or the statement.',
    ],
  },
  'unlink-card': {
    title: 'End the subscription and unlink the card',
    how: [
      'End the subscription in the account settings.',
      'Remove the card from the ways to pay.',
      'Keep screenshots.',
    ],
  },
  'bank-chat': {
    title: 'Write to the chat of Ozon Bank',
    how: [
      'Open the chat in the Ozon Bank app.',
      'The bank’s phone: 8 800 555-89-82.',
      'Ask for the appeal’s number.',
    ],
  },
  'bank-claim': {
    title: 'File a written claim with Ozon Bank',
    how: [
      'Ask for the standard electronic form: its term is shorter.',
      'Attach the statement and the messages.',
      'Keep the number and the day of filing.',
    ],
  },
  ombudsman: {
    title: 'Turn to the financial ombudsman',
    how: ['Attach your claim to the bank and its answer.', 'File it on finombudsman.ru.'],
  },
  'refuse-at-pickup': {
    title: 'Inspect the goods and refuse at pickup',
    how: [
      'Check the goods at the pickup point and refuse what does not suit.',
      'You may take part of the order. Delivery may then cost money.',
      'Not in time: press “Продлить хранение” (keep longer).',
    ],
  },
  'return-request': {
    title: 'Request a return on the order page',
    how: [
      'Open the order and press “Вернуть товар”.',
      'Choose the reason that fits exactly.',
      'Describe the fault and attach photos from several sides.',
      'Keep the number of the request.',
    ],
  },
  'return-unneeded': {
    title: 'Request a return on the order page',
    how: [
      'Open the order and press “Вернуть товар”.',
      'Keep the look of the goods, the tags and the package.',
      'No button: write so to the support chat.',
    ],
  },
  'return-counterfeit': {
    title: 'Request a return with the reason “fake”',
    how: [
      'Open the order and press “Вернуть товар”.',
      'Attach photos of tags, package and differences from the real thing.',
      'Keep the number of the request.',
    ],
  },
  'cancel-order': {
    title: 'Cancel the order on its page',
    how: ['Open the order and press “Отменить”.', 'No button: ask the support chat to cancel.'],
  },
  dispute: {
    title: 'Dispute the seller’s refusal',
    how: [
      'Open “Мои возвраты” and the request: the refusal can be disputed there.',
      'Paste the text and attach photos.',
      'No button: Ozon itself refused, so write to the support chat.',
    ],
  },
  'hand-over': {
    title: 'Hand the goods over',
    how: [
      'Open the request: it names the place and the code.',
      'Photograph the goods and the package first.',
      'Keep the proof that they were taken.',
    ],
  },
  'service-centre': {
    title: 'Turn to a service centre',
    how: [
      'The address is on the warranty card or the maker’s site.',
      'Ask for a report with the cause of the fault.',
      'Keep the dated receipt.',
    ],
  },
  'code-check': {
    title: 'Check the code with “Честный ЗНАК”',
    how: ['Scan the code with the app “Честный ЗНАК”.', 'A violation can be reported from the app.'],
  },
  retry: {
    title: 'Try again another way',
    how: [
      'Reload the page, try the app instead of the site, or another browser.',
      'Take a screenshot with the error and the time: it helps if a term was missed because of the failure.',
    ],
  },
  'order-page': {
    title: 'See what the order page lets you do',
    how: ['Open the order.', 'Look for “Отменить”, “Вернуть товар”, “Изменить” or “Продлить хранение”.'],
  },
  faq: {
    title: 'Look for an answer in the help pages',
    how: ['Open the help pages and find your case.', 'It did not help: go on.'],
  },
  'seller-chat': {
    title: 'Write to the seller',
    how: ['Open the order or the product page and press “Чат с продавцом” if the button is there.'],
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
  done: { title: 'Nothing more to do here', how: ['If the trouble comes back, open the case again.'] },
};

/** One more line for one problem's step. */
export const advice = {
  'not-delivered/chat': 'First look at the tracking on the order page: the day may have been moved.',
  'late-but-wanted/chat': 'Ask for a new day of delivery in writing.',
  'received-but-missing/chat': 'Ask your family and the pickup point whether somebody took the order.',
  'cancelled-by-seller/chat': 'First see on the order page who cancelled it and why.',
  'refund-after-cancel/chat': 'First look at the bank statement: the hold may be gone already.',
  'auto-charge/chat': 'Say when you unlinked the card.',
  'wrong-item/return-request': 'Send the request on the day you got the order: it is easier to prove.',
  'site-failure/chat': 'Attach a screenshot with the error and the time.',
};
