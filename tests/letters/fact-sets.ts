import type { LetterInput } from '../../lib/letters/letter-facts';
import type { Attempt } from '../../lib/model/attempt';
import { addDays, type IsoDay } from '../../lib/model/day';
import type { Item, Order, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';
import { PROBLEM_SHEETS } from '../../lib/rules/problem-sheets';

export const TODAY: IsoDay = '2026-11-22';
export const ANSWER_BY: IsoDay = '2026-11-25';

const ITEM: Item = {
  sku: '1580214477',
  name: 'Чайник электрический «Тихий ключ» КЭ-17, 1,7 л, стекло, 2200 Вт',
  variant: 'Цвет: черный',
  quantity: 1,
  price: { amount: 249000, currency: 'RUB' },
  seller: 'Лесной дом',
};

const PARCEL: Parcel = {
  shipmentId: '47288826961',
  posting: '44563249-0877-1',
  status: 'in-transit',
  statusText: 'В пути',
  expectedFrom: '2026-11-17',
  expectedTo: '2026-11-19',
  receivedOn: null,
  cancelledOn: null,
  storageUntil: null,
  items: [ITEM],
};

const ORDER: Order = {
  number: '44563249-0877',
  placedOn: '2026-11-13',
  parcels: [PARCEL],
  total: { amount: 249000, currency: 'RUB' },
  payment: 'paid',
  shop: 'www.ozon.ru',
};

const CANCELLED: readonly ProblemId[] = ['refund-after-cancel', 'cancelled-by-seller'];
const UNDELIVERED: readonly ProblemId[] = ['not-delivered', 'late-but-wanted'];

/** The parcel as its problem would have left it. */
function parcelOf(problem: ProblemId): Parcel {
  if (UNDELIVERED.includes(problem)) return PARCEL;
  if (CANCELLED.includes(problem)) {
    return { ...PARCEL, status: 'cancelled', statusText: 'Отменён 15 ноября', cancelledOn: '2026-11-15' };
  }
  return { ...PARCEL, status: 'received', statusText: 'Получен 17 ноября', receivedOn: '2026-11-17' };
}

const STORIES: Partial<Record<ProblemId, string>> = {
  'not-delivered': 'Отслеживание не меняется с 16 ноября.',
  'late-but-wanted': 'Чайник нужен к дню рождения 1 декабря.',
  'received-but-missing': 'В пункте выдачи сказали, что посылку забрал кто-то другой.',
  'changed-mind': 'Чайник оказался выше полки, на которой должен стоять.',
  defect: 'Чайник протекает у носика и выключается, не докипятив.',
  'defect-complex': 'Телефон выключается через пять минут после включения.',
  'wrong-item': 'Вместо чёрного чайника на 1,7 л пришёл белый на 1 л.',
  'return-refused': 'Ответили, что течь — «следы эксплуатации», хотя чайник включали один раз.',
  'return-approved': 'В пункте на Садовой говорят, что не видят заявку.',
  'refund-late': 'В личном кабинете статус «Деньги отправлены» с 18 ноября.',
  warranty: 'Перестала держаться крышка, чайник не выключается.',
  counterfeit: 'На коробке другой шрифт, код маркировки не читается.',
  'pickup-point': '17 ноября в 18:20 пункт на Садовой, 5, был закрыт, хотя работает до 21:00.',
  'site-failure': '20 ноября в 14:05 кнопка «Вернуть товар» открывала пустую страницу.',
  'account-blocked': 'При входе 20 ноября появилось сообщение «Доступ ограничен».',
  'ozon-bank': 'Перевод ушёл дважды, на звонок ответили, что операция одна.',
  other: 'В заказе не применился сертификат на 500 рублей.',
};

function attempt(
  id: string,
  problem: ProblemId,
  channel: ChannelId,
  on: IsoDay,
  more: Attempt['events'] = [],
  direction: Attempt['direction'] = 'out',
): Attempt {
  return {
    id,
    caseId: 'case-1',
    orderNumber: ORDER.number,
    problem,
    channel,
    direction,
    subject: null,
    text: '',
    events: [{ kind: 'sent', at: `${on}T09:00:00.000Z`, on }, ...more],
  };
}

/** Everything is known, and two contacts went before. */
export function full(problem: ProblemId, channel: ChannelId): LetterInput {
  const at = '2026-11-21T10:00:00.000Z';
  const parcel = parcelOf(problem);
  return {
    order: { ...ORDER, parcels: [parcel] },
    parcel,
    problem,
    channel,
    attempts: [
      attempt('1', problem, 'chat', '2026-11-20', [
        { kind: 'acknowledged', at, on: '2026-11-20', number: '120451877' },
      ]),
      attempt('2', problem, 'email', '2026-11-21', [
        { kind: 'acknowledged', at, on: '2026-11-21', number: '120460023' },
        {
          kind: 'answered',
          at,
          on: '2026-11-21',
          outcome: 'promised',
          text: 'Разбираемся',
          promisedOn: '2026-11-22',
        },
      ]),
    ],
    answers: {
      story: STORIES[problem] ?? '',
      charge: '2 490 ₽',
      chargedOn: '2026-11-14',
      'sender-name': 'Вера Примерова',
      'sender-address': '190000, Санкт-Петербург, ул. Примерная, д. 1, кв. 2',
      'sender-phone': '+7 000 000-00-00',
      'sender-email': 'vera@example.invalid',
      'bank-details': 'Примербанк, БИК 000000000, счёт 00000000000000000000',
    },
    today: TODAY,
    answerBy: ANSWER_BY,
  };
}

/** The days that the problem's questions ask for. */
function daysAsked(problem: ProblemId): Readonly<Record<string, string>> {
  const days = { refusedOn: '2026-11-18', approvedOn: '2026-11-19', handedBackOn: '2026-11-20' };
  const { questions } = PROBLEM_SHEETS[problem];
  return Object.fromEntries(Object.entries(days).filter(([id]) => questions.some((asked) => asked === id)));
}

/** The case has grown old: every question is answered, and a claim was left without an answer. */
export function later(problem: ProblemId, channel: ChannelId): LetterInput {
  const input = full(problem, channel);
  const at = '2026-12-20T10:00:00.000Z';
  return {
    ...input,
    attempts: [
      ...input.attempts,
      ...(problem === 'not-delivered'
        ? [{ ...attempt('5', problem, 'claim', '2026-11-23'), rung: 'refusal-notice' }]
        : []),
      attempt('3', problem, 'self-service', '2026-11-23'),
      attempt('4', problem, 'claim', '2026-12-01', [{ kind: 'no-answer', at, on: '2026-12-20' }]),
    ],
    answers: { ...input.answers, tone: 'firm', complex: 'yes', ...daysAsked(problem) },
    today: '2026-12-21',
    answerBy: '2027-01-11',
  };
}

/** Only the number is known, as for an order typed in by hand. */
export function minimal(problem: ProblemId, channel: ChannelId): LetterInput {
  return {
    order: {
      number: ORDER.number,
      placedOn: null,
      parcels: [],
      total: null,
      payment: 'unknown',
      shop: 'www.ozon.ru',
    },
    parcel: null,
    problem,
    channel,
    attempts: [],
    answers: {},
    today: TODAY,
    answerBy: ANSWER_BY,
  };
}

export const NASTY_STORY = 'Пришло "не то" {order} {if x}: $& $1 «ёлочки» 🦊👩‍👩‍👧 <b>&amp;</b> \\ `1`';
export const NASTY_NUMBER = '{end}$&-№7';
export const NASTY_NAME = 'Набор {items} "Юный химик" $& 🧪';
const LONG_NAME = `${'Светильник настольный аккумуляторный с регулировкой яркости '.repeat(5)}{each items}`;

/** Every text is hostile or too long: forty items in three parcels, a contact every day, all days in another year. */
export function nasty(problem: ProblemId, channel: ChannelId): LetterInput {
  const items = (from: number, count: number): Item[] =>
    Array.from({ length: count }, (_, index) => ({
      sku: String(9000000 + from + index),
      name: index % 4 === 0 ? LONG_NAME : index % 4 === 1 ? NASTY_NAME : index % 4 === 2 ? null : '   ',
      variant: index % 2 ? '{item}' : null,
      quantity: index + 1,
      price: { amount: 123456789, currency: index % 2 ? 'RUB' : 'KZT' },
      seller: index % 2 ? 'ООО «Рога & {копыта}»' : null,
    }));
  const parcels = [31, 1, 8].map((count, index) => ({
    ...parcelOf(problem),
    shipmentId: index ? null : '47288826961',
    expectedTo: '2025-12-31' as IsoDay,
    receivedOn: parcelOf(problem).receivedOn && ('2025-12-30' as IsoDay),
    cancelledOn: parcelOf(problem).cancelledOn && ('2025-11-11' as IsoDay),
    items: items(index * 100, count),
  }));
  const at = '2026-01-02T00:00:00.000Z';
  const attempts = Array.from({ length: 21 }, (_, index) => {
    const on = addDays('2026-01-01', index * 11);
    return attempt(
      `n${index}`,
      problem,
      index % 2 ? 'phone' : 'other',
      on,
      [
        { kind: 'acknowledged', at, on, number: `№ ${NASTY_NUMBER}` },
        ...(index % 3 === 0
          ? [{ kind: 'answered', at, on, outcome: 'refused', text: NASTY_STORY, promisedOn: null } as const]
          : []),
      ],
      index === 5 ? 'in' : 'out',
    );
  });
  return {
    ...full(problem, channel),
    order: {
      ...ORDER,
      placedOn: '2025-12-20',
      parcels,
      total: { amount: 10000000042, currency: 'RUB' },
      payment: 'on-receipt',
    },
    parcel: parcels[0] ?? null,
    attempts,
    answers: {
      ...full(problem, channel).answers,
      story: NASTY_STORY,
      'sender-name': 'О’Нил {sender-name} $&',
    },
  };
}

export const FACT_SETS = { full, later, minimal, nasty } as const;
