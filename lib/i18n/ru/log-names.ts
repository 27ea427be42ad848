import type { AttemptState } from '../../model/attempt';
import type { CaseOutcome, CaseState } from '../../model/case';
import type { ChannelId } from '../../model/step';

/* What channels, states and outcomes are called in the log. */

export const channel: Record<ChannelId, string> = {
  'self-service': 'Страница заказа',
  faq: 'Раздел помощи',
  chat: 'Чат поддержки',
  'seller-chat': 'Чат продавца',
  email: 'Почта',
  social: 'Соцсеть',
  phone: 'Звонок',
  claim: 'Бумажное письмо',
  authority: 'Жалоба в ведомство',
  'consumer-society': 'Общество потребителей',
  bank: 'Банк',
  ombudsman: 'Финансовый уполномоченный',
  police: 'Полиция',
  court: 'Суд',
  other: 'Другое',
};

export const attemptState: Record<AttemptState, string> = {
  prepared: 'Подготовлено, не отправлено',
  sent: 'Отправлено, ждём ответа',
  acknowledged: 'Принято, ждём ответа',
  answered: 'Ответили',
  'no-answer': 'Не ответили',
  dropped: 'Не отправляли',
};

export const caseState: Record<CaseState, string> = {
  'needs-you': 'Нужны вы',
  waiting: 'Ждём',
  closed: 'Закрыто',
};

export const caseOutcome: Record<CaseOutcome, string> = {
  solved: 'Решено',
  partly: 'Решено частично',
  refused: 'Отказали',
  'no-answer': 'Так и не ответили',
  'not-needed': 'Больше не нужно',
};
