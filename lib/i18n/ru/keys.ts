import type { ShortcutName } from '../../model/shortcut';

/** What the page says about keys. */
export const keys = {
  title: 'Клавиши',
  does: {
    _execute_action: 'открыть «Порядок»',
    'copy-message': 'скопировать сообщение без окна',
    'insert-message': 'вставить сообщение туда, где стоит курсор',
  } satisfies Record<ShortcutName, string>,
  none: 'не задана',
  change: 'Изменить клавиши',
  where: 'Откройте в браузере страницу расширений, раздел «Быстрые клавиши».',
  inLists: 'В списках стрелки ведут по одному, цифры 1–9 выбирают по порядку.',
};

export type KeysWords = typeof keys;
