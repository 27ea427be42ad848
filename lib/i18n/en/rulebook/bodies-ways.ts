/** Papers, banks and independent bodies. */
export const bodyWays = {
  'refusal-notice': [
    'To the seller: a notice that you refuse the goods.',
    'To Ozon: a demand for the money, with a copy of the notice.',
    'Send both by registered letter with an inventory and keep the receipts.',
  ],
  claim: [
    'Address it to the seller and to Ozon. The seller’s details are on the product page and the receipt.',
    'Check the name, address and sum, and sign.',
    'Send a registered letter with an inventory, a copy to the chat and by e-mail.',
    'Keep the receipt and the tracking number.',
  ],
  'registered-letter': [
    'Address: the legal address of Ozon.',
    'Send it with an inventory and a notice of delivery.',
    'Keep the receipt and the tracking number.',
  ],
  authority: [
    'File it on their site or through Gosuslugi: plain e-mails are not considered.',
    'Attach the claim and the proof of sending.',
    'The usual result is an order or a warning, not a refund.',
  ],
  'consumer-society': [
    'Show the claim and the messages.',
    'Help with a claim or a suit can be free: ask first.',
  ],
  bank: [
    'If you paid by card, ask the bank’s chat about disputing the payment.',
    'Attach your messages with Ozon.',
    'File at once and ask the bank for its term. A bank does not have to open a dispute.',
  ],
  'bank-chat': ['Open the chat in the Ozon Bank app.', 'Ask for the appeal’s number.'],
  'bank-claim': [
    'Ask for the standard electronic form: its term is shorter.',
    'Attach the statement and the messages.',
    'Keep the number and the day of filing.',
  ],
  ombudsman: ['Attach your claim to the bank and its answer.', 'File it on finombudsman.ru.'],
  police: [
    'For an order given to a stranger, swapped goods or a stolen account.',
    'Ask them to secure the video of the pickup point.',
    'Keep the slip with the registration number.',
  ],
  court: [
    'You may sue where you live.',
    'Attach the claim, the proof of sending and the calculation.',
    'File it in person, by post or on the courts’ site through Gosuslugi.',
  ],
};
