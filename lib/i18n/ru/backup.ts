/** What is said about copies under a passphrase and about taking a copy back in. */
export const backup = {
  locked: 'Копия с паролем',
  lockedText:
    'Без пароля файл не прочесть. Пароль нигде не хранится: если его забыть, копию не откроет никто, и мы тоже. Запишите его там, где найдёте через год.',
  passphrase: 'Пароль',
  repeat: 'Пароль ещё раз',
  show: 'Показать пароль',
  invent: 'Придумать за меня',
  strength: {
    short: 'Нужно не меньше 8 знаков.',
    weak: 'Слабый: его подберут за дни. Возьмите четыре слова, которые не стоят рядом ни в одной фразе.',
    fair: 'Средний: от любопытных защитит, от того, кто подбирает годами, нет.',
    strong: 'Крепкий.',
  },
  differ: 'Пароли не совпадают.',
  lock: 'Скачать с паролем',
  working: 'Закрываю паролем',

  unlockTitle: 'Эта копия закрыта паролем',
  unlock: 'Открыть копию',
  unlocking: 'Открываю',
  wrongPassphrase: 'Пароль не подошёл. Проверьте раскладку и Caps Lock и попробуйте ещё раз.',
  cancel: 'Отмена',
};

export type BackupWords = typeof backup;
