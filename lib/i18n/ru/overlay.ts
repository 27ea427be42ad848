import type { CaseOutcome } from '../../model/case';
import type { OverlayWords } from '../../model/overlay';
import { caseOutcome } from './log-names';

/** A step's title, or an outcome, within a line. */
const inLine = (step: string) => step.charAt(0).toLowerCase() + step.slice(1);

/** What the tab on an order's page says. */
export const overlay = {
  unsent: 'Сообщение скопировано. Отправили?',
  promised: (day: string, step: string) => `Обещали к ${day}: ${inLine(step)}`,
  byDay: (day: string, step: string) => `До ${day}: ${inLine(step)}`,
  byToday: (step: string) => `Сегодня: ${inLine(step)}`,
  passed: (day: string, step: string) => `Срок вышел ${day}: ${inLine(step)}`,
  waiting: (day: string) => `Ждём ответа до ${day}`,
  /** The marks on the list of orders: two or three words. */
  marks: {
    news: 'Есть новости',
    unsent: 'Сообщение не отправлено',
    step: 'Ждёт вас',
    today: 'Последний день',
    byDay: (day: string) => `Ждёт вас до ${day}`,
    passed: 'Срок вышел',
    waiting: (day: string) => `Ждём ответа до ${day}`,
    late: 'Опаздывает',
    case: 'Есть дело',
    closed: (outcome: CaseOutcome) => `Дело закрыто — ${inLine(caseOutcome[outcome])}`,
  },
  words: {
    name: 'Порядок',
    open: 'Открыть «Порядок»',
    move: 'Переставить на другой край',
    close: 'Закрыть для этого заказа',
    fold: 'Свернуть',
    pressIcon: 'Нажмите на значок «Порядка» рядом со строкой адреса.',
  } satisfies OverlayWords,
};

export type OverlayLineWords = typeof overlay;
