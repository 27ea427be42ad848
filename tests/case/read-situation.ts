import type { CaseInput } from '../../lib/case/case-view';
import { steps } from '../../lib/i18n/ru/steps';
import type { AttemptEvent, Outcome } from '../../lib/model/attempt';
import { type IsoDay, isIsoDay } from '../../lib/model/day';
import type { OrderStatus } from '../../lib/model/order';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';
import { attempt, event, order, parcel } from './made-up';

/** One row of a table of situations: what is the case, and what is to be done. */
export interface Situation {
  readonly line: string;
  readonly input: CaseInput;
  readonly step: string;
  /** A day, `—` for none; `вышел` behind it: the term ran out. */
  readonly due: string;
  /** The rule, among others, that has to stand behind the step; `—`: none of the law or the shop. */
  readonly basis: string;
}

const STATUS: Readonly<Record<string, OrderStatus>> = {
  'ждёт оплаты': 'awaiting-payment',
  создан: 'created',
  собирается: 'assembling',
  'передан в доставку': 'handed-over',
  'в пути': 'in-transit',
  'у курьера': 'with-courier',
  'в пункте выдачи': 'ready-for-pickup',
  получен: 'received',
  отменён: 'cancelled',
  возвращается: 'returning',
  возвращён: 'returned',
  неизвестно: 'unknown',
};

const CHANNEL: Readonly<Record<string, ChannelId>> = {
  'страница заказа': 'self-service',
  помощь: 'faq',
  чат: 'chat',
  'чат продавца': 'seller-chat',
  почта: 'email',
  соцсеть: 'social',
  телефон: 'phone',
  претензия: 'claim',
  Роспотребнадзор: 'authority',
  общество: 'consumer-society',
  банк: 'bank',
  уполномоченный: 'ombudsman',
  полиция: 'police',
  суд: 'court',
  другое: 'other',
};

const OUTCOME: Readonly<Record<string, Outcome>> = {
  отказ: 'refused',
  частично: 'partly',
  решено: 'solved',
  'просят данные': 'asked-for-more',
  обещали: 'promised',
  'другой ответ': 'other',
};

const ANSWER: Readonly<Record<string, string>> = {
  обещан: 'promisedOn',
  получено: 'receivedOn',
  отмена: 'cancelledOn',
  отказали: 'refusedOn',
  одобрили: 'approvedOn',
  сдан: 'handedBackOn',
  списано: 'chargedOn',
  'возврат до': 'returnUntil',
};

const TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'сложная техника': { complex: 'yes' },
  'отказал Ozon': { refusedByOzon: 'yes' },
  'не картой': { paidByCard: 'no' },
  подменили: { swapped: 'yes' },
  'не на форме банка': { bankForm: 'no' },
  'хочу ремонт': { want: 'repair' },
  'хочу замену': { want: 'replacement' },
  'продаёт Ozon': { soldBy: 'ozon' },
};

/** Reads the rows of a Markdown table; the first two lines are its head. */
export function readSituations(markdown: string): readonly Situation[] {
  const rows = markdown.split('\n').filter((line) => /^\| (?!Проблема|-)/.test(line));
  return rows.map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [problem = '', state = '', before = '', today = '', step = '', due = '', basis = ''] = cells;
    if (cells.length !== 7) throw new Error(`Seven columns are wanted: ${line}`);
    return { line, input: readCase(problemOf(problem), state, before, day(today)), step, due, basis };
  });
}

function readCase(problem: ProblemId, state: string, before: string, today: IsoDay): CaseInput {
  let known = order({ placedOn: null });
  let one = parcel();
  const answers: Record<string, string> = {};
  for (const part of parts(state, ',')) {
    const [, word = '', value = ''] = /^(.*?)\s*(\d{4}-\d\d-\d\d)?$/.exec(part) ?? [];
    const status = STATUS[word];
    if (status) one = { ...one, status };
    if (status === 'received' && value) one = { ...one, receivedOn: day(value) };
    else if (status === 'cancelled' && value) one = { ...one, cancelledOn: day(value) };
    else if (word === 'обещан' && value) one = { ...one, expectedTo: day(value) };
    else if (word === 'хранится до') one = { ...one, storageUntil: day(value) };
    else if (TOLD[word]) Object.assign(answers, TOLD[word]);
    else if (word === 'оплата при получении') known = { ...known, payment: 'on-receipt' };
    else if (word === 'магазин ozon.kz') known = { ...known, shop: 'ozon.kz' };
    else if (ANSWER[word]) answers[ANSWER[word] ?? ''] = day(value);
    else if (!status) throw new Error(`Unknown state: ${part}`);
  }
  const attempts = parts(before, ';').map((part) => readContact(problem, part));
  return { order: { ...known, parcels: [one] }, parcel: one, problem, answers, attempts, today };
}

/** `чат 2026-11-20: отказ 2026-11-22`, `чат 2026-11-20: обещали 2026-11-22 до 2026-11-30`. */
function readContact(problem: ProblemId, text: string) {
  const [, name = '', on = '', rest = 'отправлено'] = /^(.*?) (\d{4}-\d\d-\d\d)(?:: (.*))?$/.exec(text) ?? [];
  const channel = CHANNEL[name];
  if (!channel) throw new Error(`Unknown channel: ${text}`);
  const first = day(on);
  const [, word = '', then = on, until = null] =
    /^(.*?)(?: (\d{4}-\d\d-\d\d))?(?: до (\d{4}-\d\d-\d\d))?$/.exec(rest) ?? [];
  const outcome = OUTCOME[word];
  const events: AttemptEvent[] = [event('prepared', first)];
  if (word === 'не буду') events.push(event('dropped', day(then)));
  else if (word !== 'подготовлено') events.push(event('sent', first));
  if (word === 'принято') events.push(event('acknowledged', day(then)));
  else if (word === 'ответа нет') events.push(event('no-answer', day(then)));
  else if (outcome) {
    events.push(event('answered', day(then), { outcome, promisedOn: until === null ? null : day(until) }));
  } else if (!['отправлено', 'подготовлено', 'не буду'].includes(word)) {
    throw new Error(`Unknown outcome: ${text}`);
  }
  return attempt(problem, channel, events);
}

function problemOf(name: string): ProblemId {
  const found = PROBLEMS.find((id) => steps.problems[id] === name);
  if (!found) throw new Error(`Unknown problem: ${name}`);
  return found;
}

function parts(text: string, by: string): readonly string[] {
  return text === '—' ? [] : text.split(by).map((part) => part.trim());
}

function day(text: string): IsoDay {
  if (!isIsoDay(text)) throw new Error(`Not a day: ${text}`);
  return text;
}
