/** Steps on the order page and at home: nothing to write, much to press and to keep. */
export const orderPageRungs = {
  track: {
    title: 'Wait for the promised day',
    how: [
      'Open the order and look at the tracking.',
      'If the day was moved, check whether the new one suits you.',
    ],
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
  cancel: {
    title: 'Cancel the order if you no longer want it',
    how: [
      'Open the order and press “Отменить” if the button is there.',
      'No button: ask the support chat to cancel.',
      'You still want the order: skip this step.',
    ],
  },
  'cancel-order': {
    title: 'Cancel the order on its page',
    how: ['Open the order and press “Отменить”.', 'No button: ask the support chat to cancel.'],
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
  rate: {
    title: 'Rate the courier or the point',
    how: ['Open the order and leave a rating.', 'In the comment: the day, the time and what happened.'],
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
};
