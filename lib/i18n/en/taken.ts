import type { TakenWords } from '../ru/taken';

export const taken: TakenWords = {
  title: {
    'appeal-number': 'Which appeal has this number?',
    answer: 'Which contact is this the answer to?',
    evidence: 'Which case is this evidence for?',
  },
  only: 'Log the answer',
  none: 'No open case waits for this. Send a message first, then select the text again.',
  noCase:
    'There is no open case. One appears when you copy the message about an order, or enter a case by hand.',
  keep: 'Keep in the case',
  selectionName: (day) => `Selected text ${day}`,
  seenAt: (address) => `From the page ${address}`,
  nothing: 'Nothing waits here. Select a text on a page and choose Poryadok in the browser’s menu.',
  home: (order, problem) => `Order ${order}: ${problem}`,
  said: (channel, day) => `${channel}, ${day}`,
  saved: 'Logged',
  drop: 'Do not log',
};
