import type { LogContactWords } from '../ru/log-contact';

export const logContact: LogContactWords = {
  addAttempt: 'Note a call or a reply',
  attemptChannel: 'How',
  attemptDirection: 'Who began',
  directionOut: 'I did',
  directionIn: 'They wrote or called',
  attemptDay: 'When',
  attemptTime: 'At what time, if you remember',
  wasCorrected: 'put right since',
  attemptNote: 'A note for yourself',
  notAnswered: 'No answer yet',
  answeredDay: 'Answered on',
  correct: 'Put right',
  corrected: 'Put right',
  attemptText: 'What was said',
  attemptNumber: 'Reference number, if given',
  dayInFuture: 'That day is still to come.',
};
