import type { Flaw, PersonalKind } from '../../model/flaw';
import { plural } from '../plural';

const characters = (count: number) =>
  plural('ru', count, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' });

const personal: Record<PersonalKind, string> = {
  email: 'почта',
  card: 'номер карты',
  phone: 'телефон',
  number: 'длинный номер',
  name: 'имя',
};

/** What is said about a text before it goes out. */
export const flaws = {
  flaws: {
    'no-number': 'В тексте нет номера заказа: по нему вас находят.',
    'no-demand': 'В тексте нет просьбы: напишите, чего вы хотите, словом «прошу».',
    'no-day': 'В тексте нет дня, к которому вы ждёте ответ.',
  } satisfies Partial<Record<Flaw['kind'], string>>,
  hole: (found: string) => `Здесь пропуск: ${found}. Впишите недостающее, и текст можно будет скопировать.`,
  personal: (what: PersonalKind, found: string) =>
    what === 'card'
      ? `В тексте номер карты: ${found}. Для обращения он не нужен.`
      : `Этот текст увидят все, а в нём ${personal[what]}: ${found}.`,
  long: (length: number) => `Длинный текст: ${characters(length)}. Проверьте, что он отправился целиком.`,
  show: 'Показать',
};

export type FlawWords = typeof flaws;
