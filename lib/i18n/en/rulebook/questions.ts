/** Only what the page does not tell. */
export const questions = {
  promisedOn: 'By which day was delivery promised?',
  receivedOn: 'When was the order received, or marked so?',
  cancelledOn: 'When was the order cancelled?',
  refusedOn: 'When was the return refused?',
  refusedByOzon: 'Did Ozon itself refuse, not the seller?',
  approvedOn: 'When was the return approved?',
  handedBackOn: 'When did you hand the goods over?',
  chargedOn: 'When was the money charged?',
  complex: 'Is it complex: a smartphone, laptop, television, fridge?',
  paidByCard: 'Did you pay by bank card?',
  returnUntil: 'Until which day does Ozon take returns (if a page says so)?',
  swapped: 'Does it look as if the goods were swapped?',
  bankForm: 'Is the claim to the bank on its standard electronic form?',
};

/** What to collect. */
export const evidence = {
  'order-screen': 'Screenshot of the order page',
  'status-screen': 'Screenshot of the state of delivery or return',
  'chat-screens': 'Screenshots of the messages',
  receipt: 'The receipt: in the order and in your e-mail',
  photos: 'Photos of the goods from several sides',
  'unpacking-video': 'Video of the unpacking, if there is one',
  'label-photo': 'Photo of the label and the package',
  'warranty-card': 'Warranty card',
  'bank-statement': 'Bank statement',
  'point-address': 'Address of the pickup point, day and time',
  'error-screen': 'Screenshot of the error with the time',
  'return-number': 'Number of the return request',
  'service-act': 'Report of the service centre',
  'refusal-text': 'Text of the refusal',
};

/** What not to do. */
export const safety = {
  'no-code': 'Tell nobody the pickup code or codes from text messages.',
  'no-messengers': 'Ozon does not write in WhatsApp or Viber. Such messages are fraud.',
  'do-not-press-received': 'Do not confirm receipt until you have the order.',
  'do-not-repair': 'Do not repair the goods yourself: it makes the dispute harder.',
  'keep-package': 'Keep the package, tags and labels.',
  'do-not-send-away': 'Do not send the goods until it is clear where and how.',
  'one-demand': 'Ask for one thing: money, a replacement or a repair.',
  'no-public-data': 'Do not publish the full order number, your name or your phone.',
  'keep-proof-of-sending': 'Keep the receipts of what you sent.',
};
