/** What is said where a contact is written down by hand or put right. */
export const logContact = {
  addAttempt: 'Записать звонок или ответ',
  attemptChannel: 'Как связывались',
  attemptDirection: 'Кто начал',
  directionOut: 'Я',
  directionIn: 'Мне написали или позвонили',
  attemptDay: 'Когда',
  attemptTime: 'Во сколько, если помните',
  wasCorrected: 'исправлено',
  attemptNote: 'Заметка для себя',
  notAnswered: 'Ещё не ответили',
  answeredDay: 'Когда ответили',
  correct: 'Исправить',
  corrected: 'Исправлено',
  attemptText: 'О чём говорили',
  attemptNumber: 'Номер обращения, если дали',
  dayInFuture: 'Этот день ещё не наступил.',
};

export type LogContactWords = typeof logContact;
