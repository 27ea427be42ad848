import { plural } from '../plural';

/** What is said outside the product's own windows: by the icon and by notifications; and the switch for it. */
export const reminders = {
  title: 'Порядок',
  waiting: (count: number) =>
    plural('ru', count, {
      one: 'дело ждёт вас',
      few: 'дела ждут вас',
      many: 'дел ждут вас',
      other: 'дела ждут вас',
    }),
  lastDay: 'Сегодня последний день.',
  putOff: 'Вы просили напомнить сегодня.',
  order: (ending: string) => `Заказ …${ending}.`,
  many: 'Что сделать по каждому, скажет «Порядок».',
  open: 'Открыть',
  tomorrow: 'Напомнить завтра',

  remind: (day: string) => `Напомнить ${day}`,
  reminding: (day: string) => `Напомним ${day}, не раньше 9 утра.`,
  refused: 'Браузер не разрешил уведомления. Сколько дел вас ждёт, покажет число на значке.',

  panel: 'Когда напоминать',
  switchReminders: 'Напоминать в день, когда подходит срок',
  remindersHint:
    'Не чаще раза в день по делу и не с 21:00 до 9:00. В напоминании только последние цифры номера заказа, имён и товаров нет.',
  switchOverlay: 'Показывать вкладку на странице заказа и отметки в списке заказов',
  overlayHint: 'Только если прошёл обещанный день, идёт срок или сообщение ещё не отправлено.',
  changed: 'Записано',
};

export type ReminderWords = typeof reminders;
