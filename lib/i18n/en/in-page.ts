import type { InPageWords } from '../ru/in-page';

export const inPage: InPageWords = {
  menu: {
    'insert-message': 'Insert the message',
    'order-number': 'This is the order number',
    'appeal-number': 'This is the appeal number',
    answer: 'This is the answer: log it in the case',
    evidence: 'Add to the case as evidence',
  },
  inserted: (ending) =>
    `The message about order …${ending} is inserted and logged. Look it through and send it yourself.`,
  part: (left) =>
    `A part is inserted: the field takes no more. Send it, then insert the next one the same way. Parts left: ${left}.`,
  lastPart: 'The last part is inserted. Look it through and send it yourself.',
  copied: (ending) => `The message about order …${ending} is copied and logged. Paste it and send it.`,
  noField: 'Put the cursor into the field you write in, and insert again.',
  full: 'There is no room left in the field. Send or clear what stands in it, and insert again.',
  refused: 'The field did not take the text. Open Poryadok, copy the message and paste it with the keyboard.',
  notCopied: 'The browser allows no copying from here. Open Poryadok and press “Copy”.',
  nothing: 'No message is ready. Open Poryadok on the page of the order.',
  notWritten: 'The log did not open, so nothing was inserted. Open Poryadok: it says why.',
  evidence: (ending) =>
    `The selected text is in the case about order …${ending}: with the page’s address, the time and its SHA-256.`,
  evidenceFull: 'The case has no room left for evidence. Remove some under “All contacts”, and add it again.',
  selectionName: (day) => `Selected text ${day}`,
  noOrderNumber: 'This does not look like an order number. Select it alone: 44563249-0877.',
  noAppealNumber: 'This does not look like the number of an appeal. Select the number alone.',
  appealNumber: (ending) => `The number of the appeal is in the case about order …${ending}.`,
};
