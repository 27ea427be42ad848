import type { Flaw, PersonalPlace, Place } from '../model/flaw';
import type { ChannelId } from '../model/step';
import { supportEmail } from '../rules/channels';
import { FACTS } from './facts';
import { LETTER_DEMANDS } from './letter-demands';
import { personalPlaces } from './personal-places';

export interface CheckedLetter {
  readonly text: string;
  /** The text before the person changed it: what stood there already is no hole. */
  readonly original: string;
  readonly channel: ChannelId;
  readonly orderNumber: string;
  /** The writer's names, as far as they are known. */
  readonly names: readonly string[];
}

/** Looks through a text as it stands, also one that a person changed. Pure, never throws; no flaws: an empty list. */
export function checkLetter(letter: CheckedLetter): readonly Flaw[] {
  const { text, channel } = letter;
  const demands = LETTER_DEMANDS[channel];
  const length = Array.from(text).length;
  return [
    ...holes(letter).map((place): Flaw => ({ kind: 'hole', place })),
    ...personal(letter).map((place): Flaw => ({ kind: 'personal', place })),
    ...(demands.number && !hasNumber(letter) ? [{ kind: 'no-number' } as const] : []),
    ...(demands.demand && !DEMAND.test(text) ? [{ kind: 'no-demand' } as const] : []),
    ...(demands.day && !DAY.test(text) ? [{ kind: 'no-day' } as const] : []),
    ...(length > demands.longFrom ? [{ kind: 'long', length } as const] : []),
  ];
}

/** A text with a hole in it is not to be copied. */
export function hasHole(flaws: readonly Flaw[]): boolean {
  return flaws.some(({ kind }) => kind === 'hole');
}

const DEMAND =
  /(?<!\p{L})(?:про(?:шу|сим|сьба)|требу(?:ю|ем)|требовани|верните|доставьте|замените|отмените|исправьте|ответьте|разберитесь)/iu;

const MONTH = '(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)';

/** «до 26 ноября», «к 26.11», «в течение 10 дней», «в десятидневный срок», «завтра». */
const DAY = new RegExp(
  [
    `\\d{1,2}\\s+${MONTH}`,
    '\\d{1,2}\\.\\d{1,2}(?!\\d)',
    'в течение\\s+\\S+\\s+(?:рабоч\\S+\\s+|календарн\\S+\\s+)?(?:час|дн|сут|недел|месяц)',
    'дневный срок',
    'за\\s+\\d+\\s+(?:час|дн|сут)',
    '(?:сегодня|завтра|послезавтра|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень)',
  ].join('|'),
  'iu',
);

function hasNumber({ text, orderNumber }: CheckedLetter): boolean {
  return text.replaceAll(/[\s\u2010-\u2014\u2212-]/g, '').includes(orderNumber.replaceAll('-', ''));
}

/** Left to be filled in: a line to write on, empty brackets, a template's name in braces. */
const HOLE = /_{3,}|\[\s{0,20}\]|\{\s{0,20}\}|\{([a-z-]{2,30})\}/g;

function holes({ text, original }: CheckedLetter): readonly Place[] {
  return [...text.matchAll(HOLE)]
    .filter(({ 0: found, 1: name }) => !original.includes(found) && (!name || Object.hasOwn(FACTS, name)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, found }));
}

/** Before everybody's eyes nothing personal; in a message no card's number, which nobody there needs. */
function personal({ text, channel, names }: CheckedLetter): readonly PersonalPlace[] {
  const { isPublic, isPaper } = LETTER_DEMANDS[channel];
  if (isPaper) return [];
  const places = personalPlaces(text, names, [supportEmail]);
  return isPublic ? places : places.filter(({ what }) => what === 'card');
}
