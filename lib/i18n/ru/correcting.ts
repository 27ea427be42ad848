/** What is said about a contact's facts and how they were put right. */
export const correcting = {
  history: 'Как это записывалось',
  note: 'Исправленное не стирается: здесь видно, что стояло раньше и когда это поправили.',
  corrected: (now: string, before: string) => `Исправлено: ${now}. Было: ${before}`,
  channel: (was: string, now: string) => `Исправлен способ: ${now}. Было: ${was}`,
  text: (was: string) => (was === '' ? 'Дописан текст' : `Исправлен текст. Было: «${was}»`),
  promised: (day: string) => `обещали к ${day}`,
  facts: {
    prepared: (day: string) => `подготовлено ${day}`,
    sent: (day: string) => `отправлено ${day}`,
    number: (number: string) => (number === '' ? 'без номера обращения' : `номер обращения ${number}`),
    answered: (day: string, what: string) => `ответ ${day}: ${what}`,
    noted: (what: string) => (what === '' ? 'без заметки' : `заметка: ${what}`),
    'no-answer': (day: string) => `не ответили, ${day}`,
    'not-yet': (day: string) => `ещё не отправлено, ${day}`,
    dropped: (day: string) => `решили не отправлять, ${day}`,
  },
};

export type CorrectingWords = typeof correcting;
