import type { InsertWords } from '../ru/insert';

export const insert: InsertWords = {
  waits: (ending) => `The message about order …${ending} is prepared and not sent.`,
  insert: 'Insert into the field on the page',
  show: 'Open the order',
  inserted: 'Inserted. Look it through and send it yourself.',
  part: (left) => `A part is inserted: the field takes no more. Send it and press again. Left: ${left}.`,
  'no-field':
    'There is no field to be seen on the page. Put the cursor where you write and open this window again.',
  full: 'There is no room left in the field. Send or clear what stands in it.',
  refused: 'The field did not take the text. Copy the message and paste it with the keyboard.',
};
