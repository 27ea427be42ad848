import { addDays, type IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import type { LetterInput } from './letter-facts';

/** An invented order and its trouble, to show a letter by: everything is known that may be known. */
export function exampleInput(problem: ProblemId, channel: ChannelId, today: IsoDay): LetterInput {
  const ago = (days: number) => addDays(today, -days);
  const cancelled = problem === 'refund-after-cancel' || problem === 'cancelled-by-seller';
  const delivered = !cancelled && problem !== 'not-delivered' && problem !== 'late-but-wanted';
  const parcel = {
    shipmentId: null,
    posting: '00000000-0000-1',
    status: cancelled ? 'cancelled' : delivered ? 'received' : 'in-transit',
    statusText: cancelled ? 'Отменён' : delivered ? 'Получен' : 'В пути',
    expectedFrom: null,
    expectedTo: ago(3),
    receivedOn: delivered ? ago(4) : null,
    cancelledOn: cancelled ? ago(4) : null,
    storageUntil: null,
    items: [
      {
        sku: '000000000',
        name: 'Чайник электрический, 1,7 л',
        variant: 'Цвет: чёрный',
        quantity: 1,
        price: { amount: 249_000, currency: 'RUB' },
        seller: 'Продавец Примеров',
      },
    ],
  } as const;
  const order = '00000000-0000';
  const on = ago(1);
  const at = `${on}T09:00:00.000Z` as const;
  return {
    order: {
      number: order,
      placedOn: ago(9),
      parcels: [parcel],
      total: { amount: 249_000, currency: 'RUB' },
      payment: 'paid',
      shop: 'www.ozon.ru',
    },
    parcel,
    problem,
    channel,
    attempts: [
      {
        id: 'example',
        caseId: 'example',
        orderNumber: order,
        problem,
        channel: 'chat',
        direction: 'out',
        subject: null,
        text: '',
        events: [
          { kind: 'sent', at, on },
          { kind: 'acknowledged', at, on, number: '000000000' },
        ],
      },
    ],
    answers: {
      story: 'Здесь стоит ваш рассказ о том, что случилось.',
      charge: '2 490 ₽',
      chargedOn: ago(5),
      refusedOn: ago(2),
      approvedOn: ago(2),
      handedBackOn: ago(1),
      'sender-name': 'Примерова Вера Ивановна',
      'sender-address': '000000, г. Примерск, ул. Примерная, д. 1',
      'sender-phone': '+7 000 000-00-00',
      'sender-email': 'vera@example.org',
      'bank-details': 'Примербанк, счёт 00000000000000000000',
    },
    today,
    answerBy: addDays(today, 3),
  };
}
