import type { NewsWords } from '../ru/news';

export const news: NewsWords = {
  says: {
    received: 'The order now says “Received”.',
    cancelled: 'The order now says “Cancelled”.',
    returned: 'The order now says that the goods are back or the money is sent.',
  },
  asks: {
    received: 'Is it settled?',
    cancelled: 'What next?',
    returned: 'Is the money there, and the matter settled?',
  },
  line: {
    received: 'The order is received. Is it settled?',
    cancelled: 'The order is cancelled. What next?',
    returned: 'Money or goods are back. Is it settled?',
  },
  solved: 'Yes, settled',
  notNeeded: 'Close the case',
  goOn: 'Get the money back',
  goOnHint: 'The case about delivery is closed, one about the money begins. The log stays.',
  notSolved: 'No, not settled',
  closed: 'The case is closed. It can be opened again in the log.',
  kept: 'The case stays open. You will be asked when the order changes.',
};
