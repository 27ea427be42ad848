import type { Attempt } from '../../../lib/model/attempt.ts';
import { addDays, type Instant, type IsoDay } from '../../../lib/model/day.ts';
import type { ProblemId } from '../../../lib/model/problem.ts';
import type { ChannelId } from '../../../lib/model/step.ts';
import type { CaseWithAttempts } from '../../../lib/store/store.ts';

export const ATTEMPTS_PER_CASE = 20;

const CHANNELS: readonly ChannelId[] = ['chat', 'email', 'phone', 'seller-chat', 'claim'];
const PROBLEMS: readonly ProblemId[] = [
  'not-delivered',
  'defect',
  'refund-late',
  'wrong-item',
  'return-refused',
];
const ITEMS = [
  'Чайник электрический',
  'Рюкзак городской',
  'Ёлка искусственная',
  'Кроссовки мужские',
  'Лампа',
];
const WORDS = [
  'посылка',
  'возврат',
  'деньги',
  'оператор',
  'обещали',
  'пункт',
  'курьер',
  'продавец',
  'срок',
  'ответ',
];

/** So many cases of invented orders, with contacts over three years; the same ones every time. */
export function exampleLog(cases: number, from = 0): CaseWithAttempts[] {
  return Array.from({ length: cases }, (_, index) => exampleFile(from + index));
}

function exampleFile(index: number): CaseWithAttempts {
  const opened = addDays('2023-11-20', (index * 7) % 1_000);
  const at: Instant = `${opened}T09:15:00.000Z`;
  const orderNumber = `${10_000_000 + index}-${String(1 + (index % 9)).padStart(4, '0')}`;
  const id = `case-${String(index).padStart(6, '0')}`;
  const problem = PROBLEMS[index % PROBLEMS.length] ?? 'other';
  const name = `${ITEMS[index % ITEMS.length]} ${index % 97}`;
  return {
    case: {
      id,
      orderNumber,
      parcel: null,
      problem,
      order: {
        number: orderNumber,
        placedOn: opened,
        parcels: [
          {
            shipmentId: String(28_000_000_000 + index),
            posting: `${orderNumber}-1`,
            status: 'in-transit',
            statusText: 'В пути',
            expectedFrom: opened,
            expectedTo: opened,
            receivedOn: null,
            cancelledOn: null,
            storageUntil: null,
            items: [
              {
                sku: String(148_000_000 + index),
                name,
                variant: null,
                quantity: 1,
                price: { amount: 195_842, currency: 'RUB' },
                seller: null,
              },
            ],
          },
        ],
        total: { amount: 349_050, currency: 'RUB' },
        payment: 'paid',
        shop: 'www.ozon.ru',
      },
      openedAt: at,
      changedAt: at,
      answers: {},
      closed: index % 3 === 0 ? { at, on: opened, outcome: 'solved' } : null,
    },
    attempts: Array.from({ length: ATTEMPTS_PER_CASE }, (_, turn) =>
      exampleAttempt(id, orderNumber, problem, index * ATTEMPTS_PER_CASE + turn, addDays(opened, turn)),
    ),
  };
}

function exampleAttempt(
  caseId: string,
  orderNumber: string,
  problem: ProblemId,
  number: number,
  on: IsoDay,
): Attempt {
  const at: Instant = `${on}T${String(number % 24).padStart(2, '0')}:15:00.000Z`;
  const word = (step: number) => WORDS[Math.floor(number / step) % WORDS.length];
  return {
    id: `attempt-${number}`,
    caseId,
    orderNumber,
    problem,
    channel: CHANNELS[number % CHANNELS.length] ?? 'other',
    direction: 'out',
    subject: null,
    text: `Заказ ${orderNumber}. Срок доставки прошёл: ${word(1)}, ${word(3)}, ${word(7)}. Прошу ответить. № ${number}`,
    events: [
      { kind: 'prepared', at, on },
      { kind: 'sent', at, on },
      ...(number % 4 === 0
        ? [{ kind: 'acknowledged', at, on, number: `77-${1_000_000 + number}` } as const]
        : []),
    ],
  };
}
