/** Steps on the order page and at home: nothing to write, much to press and to keep. */
export const orderPageWays = {
  track: [
    'Open the order and look at the tracking.',
    'If the day was moved, check whether the new one suits you.',
  ],
  hold: [
    'Open the order and look at the state of the refund.',
    'Look at the bank statement: if the money was only held, a cancellation may leave no trace.',
  ],
  'returns-page': [
    'Open “Мои возвраты” and this return.',
    '“Could not be returned”: write to support at once.',
    '“Returned to balance”: the money is on your Ozon account, not on the card.',
  ],
  statement: [
    'Find both payments: day, time, sum.',
    'A hold may vanish by itself within hours.',
    'Keep a screenshot or the statement.',
  ],
  'unlink-card': [
    'End the subscription in the account settings.',
    'Remove the card from the ways to pay.',
    'Keep screenshots.',
  ],
  cancel: [
    'Open the order and press “Отменить” if the button is there.',
    'No button: ask the support chat to cancel.',
    'You still want the order: skip this step.',
  ],
  'cancel-order': ['Open the order and press “Отменить”.', 'No button: ask the support chat to cancel.'],
  'refuse-at-pickup': [
    'Check the goods at the pickup point and refuse what does not suit.',
    'You may take part of the order. Delivery may then cost money.',
    'Not in time: press “Продлить хранение” (keep longer).',
  ],
  'return-request': [
    'Open the order and press “Вернуть товар”.',
    'Choose the reason that fits exactly.',
    'Describe the fault and attach photos from several sides.',
    'Keep the number of the request.',
  ],
  'return-unneeded': [
    'Open the order and press “Вернуть товар”.',
    'Keep the look of the goods, the tags and the package.',
    'No button: write so to the support chat.',
  ],
  'return-counterfeit': [
    'Open the order and press “Вернуть товар”.',
    'Attach photos of tags, package and differences from the real thing.',
    'Keep the number of the request.',
  ],
  dispute: [
    'Open “Мои возвраты” and the request: the refusal can be disputed there.',
    'Paste the text and attach photos.',
    'No button: Ozon itself refused, so write to the support chat.',
  ],
  'hand-over': [
    'Open the request: it names the place and the code.',
    'Photograph the goods and the package first.',
    'Keep the proof that they were taken.',
  ],
  'service-centre': [
    'The address is on the warranty card or the maker’s site.',
    'Ask for a report with the cause of the fault.',
    'Keep the dated receipt.',
  ],
  'code-check': ['Scan the code with the app “Честный ЗНАК”.', 'A violation can be reported from the app.'],
  rate: ['Open the order and leave a rating.', 'In the comment: the day, the time and what happened.'],
  retry: [
    'Reload the page, try the app instead of the site, or another browser.',
    'Take a screenshot with the error and the time: it helps if a term was missed because of the failure.',
  ],
  'order-page': [
    'Open the order.',
    'Look for “Отменить”, “Вернуть товар”, “Изменить” or “Продлить хранение”.',
  ],
  faq: ['Open the help pages and find your case.', 'It did not help: go on.'],
};
