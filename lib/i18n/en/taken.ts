import type { TakenWords } from '../ru/taken';

export const taken: TakenWords = {
  title: {
    'appeal-number': 'Which appeal has this number?',
    answer: 'Which contact is this the answer to?',
  },
  only: 'Log the answer',
  none: 'No open case waits for this. Send a message first, then select the text again.',
  nothing: 'Nothing waits here. Select a text on a page and choose Poryadok in the browser’s menu.',
  home: (order, problem) => `Order ${order}: ${problem}`,
  said: (channel, day) => `${channel}, ${day}`,
  saved: 'Logged',
  drop: 'Do not log',
};
