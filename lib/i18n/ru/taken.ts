import type { TakenKind } from '../../model/taken';

/** What is asked about something that was selected on a page and is to go into a case. */
export const taken = {
  title: {
    'appeal-number': 'Чей это номер обращения?',
    answer: 'На какое обращение это ответ?',
    evidence: 'К какому делу это доказательство?',
  } satisfies Record<TakenKind, string>,
  only: 'Записать ответ',
  none: 'Нет открытого дела, которое этого ждёт. Сначала отправьте обращение, потом выделите текст ещё раз.',
  noCase:
    'Открытого дела нет. Заведите его: оно появится, когда вы скопируете сообщение по заказу или внесёте дело вручную.',
  keep: 'Сохранить в дело',
  selectionName: (day: string) => `Выделенный текст ${day}`,
  seenAt: (address: string) => `Со страницы ${address}`,
  nothing: 'Здесь ничего не ждёт. Выделите текст на странице и выберите «Порядок» в меню браузера.',
  home: (order: string, problem: string) => `Заказ ${order}: ${problem}`,
  said: (channel: string, day: string) => `${channel}, ${day}`,
  saved: 'Записано',
  drop: 'Не записывать',
};

export type TakenWords = typeof taken;
