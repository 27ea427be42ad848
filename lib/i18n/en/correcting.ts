import type { CorrectingWords } from '../ru/correcting';

export const correcting: CorrectingWords = {
  history: 'How it was noted down',
  note: 'What is put right is not wiped out: here stands what it said before, and when that was changed.',
  corrected: (now, before) => `Put right: ${now}. Before: ${before}`,
  channel: (was, now) => `Way put right: ${now}. Before: ${was}`,
  text: (was) => (was === '' ? 'Text added' : `Text put right. Before: “${was}”`),
  promised: (day) => `promised by ${day}`,
  facts: {
    prepared: (day) => `prepared ${day}`,
    sent: (day) => `sent ${day}`,
    number: (number) => (number === '' ? 'no appeal number' : `appeal number ${number}`),
    answered: (day, what) => `answer ${day}: ${what}`,
    noted: (what) => (what === '' ? 'no note' : `note: ${what}`),
    'no-answer': (day) => `no answer, ${day}`,
    'not-yet': (day) => `not sent yet, ${day}`,
    dropped: (day) => `decided not to send, ${day}`,
  },
};
