import { appealNumber, attemptState, lastAnswer, sentOn } from '../case/attempt-state';
import type { Attempt, Outcome } from '../model/attempt';
import type { IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import type { Facts } from './facts';
import { dayWords } from './russian';

/** How a contact is called when a letter quotes it. */
const WAYS: Readonly<Record<ChannelId, string>> = {
  'self-service': 'заявка на сайте',
  faq: 'раздел помощи',
  chat: 'чат поддержки',
  'seller-chat': 'чат с продавцом',
  email: 'письмо на электронную почту',
  social: 'сообщение в социальной сети',
  phone: 'телефонный звонок',
  claim: 'письменное требование',
  authority: 'обращение в Роспотребнадзор',
  'consumer-society': 'обращение в общество защиты прав потребителей',
  bank: 'заявление в банк',
  ombudsman: 'обращение к финансовому уполномоченному',
  police: 'заявление в полицию',
  court: 'исковое заявление',
  other: 'другой способ связи',
};

/**
 * Problems whose step on the order's page is a request to Ozon. Elsewhere the person looks something up or
 * rates somebody there, and a letter that called that a request would tell support an untruth.
 */
const REQUESTED: readonly ProblemId[] = [
  'defect',
  'defect-complex',
  'wrong-item',
  'changed-mind',
  'counterfeit',
  'return-refused',
];

/** The rung whose letter goes to the seller before the claim, through the same channel. */
const NOTICE = 'refusal-notice';

/** A chat message quotes no more than these. */
const RECENT = 3;

/** Every earlier contact of this problem that was really sent, oldest first, and the last of them on its own. */
export function attemptFacts(
  attempts: readonly Attempt[],
  orderNumber: string,
  problem: ProblemId,
  today: IsoDay,
): Facts {
  const told = attempts
    .filter((attempt) => attempt.orderNumber === orderNumber && attempt.problem === problem)
    .filter(({ channel }) => channel !== 'self-service' || REQUESTED.includes(problem))
    .flatMap((attempt) => tell(attempt) ?? [])
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const last = told.findLast((one) => one.attempt.direction === 'out');
  const claim = told.findLast(
    ({ attempt }) => attempt.channel === 'claim' && attempt.rung !== NOTICE && attempt.direction === 'out',
  );
  const notice = told.findLast(({ attempt }) => attempt.rung === NOTICE && attempt.direction === 'out');
  const rows = told.map((one) => row(one, today));
  const numbers = [...new Set(told.flatMap((one) => one.number ?? []))];
  return {
    ...(rows.length > 0 && { attempts: rows, 'attempts-recent': rows.slice(-RECENT) }),
    ...(rows.length > RECENT && { 'attempts-more': rows.length - RECENT }),
    ...(numbers.length > 0 && { appeal: numbers.at(-1) ?? '', appeals: numbers.slice(-RECENT).join(', ') }),
    ...(numbers.length > 1 && { 'several-appeals': true as const }),
    ...(last && { 'last-day': dayWords(last.on, today), 'last-way': wayOf(last.attempt) }),
    ...(last?.number && { 'last-number': last.number }),
    ...(last?.answer && { 'last-answered': true as const }),
    ...(told.some((one) => one.attempt.channel === 'self-service') && { 'self-served': true as const }),
    ...(claim && { 'claim-day': dayWords(claim.on, today) }),
    ...(notice && { 'notice-day': dayWords(notice.on, today) }),
    ...(claim?.answer && { 'claim-answered': true as const }),
    ...(last?.answer?.promisedOn && { 'support-promised': dayWords(last.answer.promisedOn, today) }),
  };
}

type Answered = NonNullable<ReturnType<typeof lastAnswer>>;

interface Told {
  readonly attempt: Attempt;
  readonly on: IsoDay;
  /** By the day it went out, those of one day by when they were noted down. */
  readonly order: string;
  readonly number: string | null;
  readonly answer: Answered | null;
}

/** `null` for what was only prepared, dropped or read: what was not sent is not quoted. */
function tell(attempt: Attempt): Told | null {
  const state = attemptState(attempt);
  const [first] = attempt.events;
  if (state === 'prepared' || state === 'dropped' || !first || attempt.channel === 'faq') return null;
  const on = sentOn(attempt) ?? first.on;
  return {
    attempt,
    on,
    order: `${on} ${first.at}`,
    number: bareNumber(appealNumber(attempt)),
    answer: lastAnswer(attempt),
  };
}

function wayOf({ channel, rung }: Attempt): string {
  return rung === NOTICE ? 'уведомление продавцу об отказе от товара' : WAYS[channel];
}

/** The number as it was given, without the sign that the letter sets before it. */
function bareNumber(number: string | null): string | null {
  return number?.replace(/^№\s*/, '') || null;
}

function row({ attempt, on, number, answer }: Told, today: IsoDay): Facts {
  const incoming = attempt.direction === 'in';
  const result = answer ? answerWords(answer, today) : silenceWords(attempt);
  return {
    'attempt-day': dayWords(on, today),
    'attempt-way': incoming ? `входящее, ${WAYS[attempt.channel]}` : wayOf(attempt),
    ...(number && { 'attempt-number': number }),
    ...(!incoming && result && { 'attempt-result': result }),
  };
}

/** A step on the site may have been answered there, which nobody noted down: nothing is said of it. */
function silenceWords({ channel }: Attempt): string | null {
  return channel === 'self-service' ? null : 'ответа нет';
}

function answerWords({ outcome, promisedOn }: Answered, today: IsoDay): string {
  if (outcome !== 'promised') return OUTCOMES[outcome];
  if (!promisedOn) return 'обещано решить';
  return `обещано решить до ${dayWords(promisedOn, today).short}${promisedOn < today ? ', не решено' : ''}`;
}

const OUTCOMES: Readonly<Record<Exclude<Outcome, 'promised'>, string>> = {
  refused: 'получен отказ',
  partly: 'решено частично',
  solved: 'сообщено о решении',
  'asked-for-more': 'запрошены дополнительные данные',
  other: 'получен ответ без решения',
};
