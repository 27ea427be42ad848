import type { OrderStatus, PaymentState } from '../../model/order';
import { fold } from './fold';

/**
 * Words for a status, the most special first: «готовы к получению» before «получен», «не оплачен» before
 * «оплачен», «доставлен в пункт» before «доставлен». Compared with folded text: no `ё`, no capitals.
 * Seen in 2023–2026 on lists, orders, timelines and returns.
 */
const WORDS: readonly (readonly [OrderStatus, RegExp])[] = [
  [
    'unknown',
    /возврат[а-я]* отмен|отмен[а-я]* возврат|(?:отменить|вернуть|оформить|оценить|можно вернуть)(?![а-я])/,
  ],
  ['cancelled', /отмен(?:ен[аоы]?|яется|яем|ил[аио]?)(?![а-я])|аннулирован/],
  ['awaiting-payment', /не оплачен|(?:ожида|жд)[а-я]+ оплат|оплатите/],
  [
    'returned',
    /возвращен[аоы]?(?![а-я])|(?:деньги|средства) (?:отправлен|возвращ)|возврат (?:заверш|выполнен)|компенсация отправлен/,
  ],
  [
    'returning',
    /возвраща(?:ет|ют|ем)|^возврат$|возврат (?:оформлен|созда|в пути|едет|одобрен)|жд(?:ем|ет) товар|едет (?:назад|обратно)|заявка на возврат/,
  ],
  ['assembling', /готов[аоы]? к (?:отправ|отгруз|передач)|готовится|готовим/],
  [
    'ready-for-pickup',
    /готов[аоы]?(?![а-я])|можно (?:забирать|забрать)|заберите|успейте забрать|ожида(?:ет|ют) (?:получен|выдач|вас|вручен|в )|жд(?:ет|ут) (?:получен|вас|в )|(?:прибыл|доставлен|приехал|поступил|привезл)[аоиы]? в (?:пункт|постамат)/,
  ],
  [
    'received',
    /(?<!не |будет |будут |быть )(?:получен|доставлен|вручен|выдан|выкуплен)[аоы]?(?![а-я])|вы получили/,
  ],
  ['ready-for-pickup', /(?<!будет |ожидаем )в (?:пункте выдачи|постамате)/],
  ['with-courier', /у курьера|курьер (?:в пути|едет|везет|забрал|уже)|передан[аоы]? курьеру|едет к вам/],
  ['handed-over', /переда(?:ет|ют|ем|н)[а-я]* (?:в|на) |в службе доставки|принят[аоы]? перевозчиком/],
  [
    'in-transit',
    /в пути|в дороге|везут|везем|едет|отправлен[аоы]?(?![а-я])|покинул|прибыл|сортировочн|таможн|доставляется|задержива/,
  ],
  ['assembling', /в сборке|собира(?:ет|ют|ем)|собран|комплект|упаков|ожида[а-я]+ сборки/],
  [
    'created',
    /создан|оформлен[аоы]?(?![а-я])|принят|обрабатыва|в обработке|подтвержд|(?<!не )оплачен(?![а-я])/,
  ],
];

/** The status that a text names; `null` where it names none. */
export function readStatus(text: string): OrderStatus | null {
  const folded = fold(text);
  const status = WORDS.find(([, words]) => words.test(folded))?.[0];
  return status === 'unknown' ? null : (status ?? null);
}

/** «Оплачен», «Не оплачен», «К оплате при получении»; `null` where the text says nothing about payment. */
export function readPayment(text: string): PaymentState | null {
  const folded = fold(text);
  if (/при получении/.test(folded)) return 'on-receipt';
  if (/не оплачен|к оплате|(?:ожида|жд)[а-я]+ оплат/.test(folded)) return 'unpaid';
  return /оплачен/.test(folded) ? 'paid' : null;
}

/** True while the parcel is still to come, so that a promised day belongs to it. */
export function isUnderWay(status: OrderStatus): boolean {
  return ['created', 'assembling', 'handed-over', 'in-transit', 'with-courier', 'unknown'].includes(status);
}
