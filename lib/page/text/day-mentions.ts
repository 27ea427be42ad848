import { fold } from './fold';

/** A day as a text names it: what is left out is `null`. */
export interface DayMention {
  readonly day: number;
  /** 1–12. */
  readonly month: number | null;
  readonly year: number | null;
  /** Days from today: «завтра» is 1. The other fields mean nothing then. */
  readonly fromToday: number | null;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'января|январь|янв',
  'февраля|февраль|февр|фев',
  'марта|март|мар',
  'апреля|апрель|апр',
  'мая|май',
  'июня|июнь|июн',
  'июля|июль|июл',
  'августа|август|авг',
  'сентября|сентябрь|сент|сен',
  'октября|октябрь|окт',
  'ноября|ноябрь|нояб|ноя',
  'декабря|декабрь|дек',
].map((names) => names.split('|'));

const FROM_TODAY: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
};

const NAMES = MONTHS.flat().join('|');

/** A number behind a day is its year only where it can be one: «15 июля 2050 ₽» names a price. */
const YEAR = String.raw`20\d\d(?!\d|\s?(?:₽|руб|шт|тг|₸))`;

/** «17 июля», «17 июля 2023», «17-го июля», «17июля», and the first half of «17 – 18 июля». */
const NAMED = String.raw`(?<!\d|\d[.,:])(\d{1,2})(?:-?го)?(?:\s?(${NAMES})(?![а-я])\.?(?:,?\s?(${YEAR}))?|(?=\s?(?:[-–—−]|до|по|или)\s?\d{1,2}(?:-?го)?\s?(?:${NAMES})(?![а-я])))`;
/** «05.07.2023», «05.07.23»; «05.07» too, where it is no sum and no measure. */
const DOTTED = String.raw`(?<![\d.,])(\d{1,2})\.(\d{2})(?:\.(20\d\d|\d\d))?(?![\d%]|\.\d|,\d|\s?(?:₽|руб|тг|₸|br|byn|кг|г(?![а-я])|см|мм|м(?![а-я])|л(?![а-я])|шт|%))`;
const ISO = String.raw`(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])`;
const WORD = `(?<![а-я])(${Object.keys(FROM_TODAY).join('|')})(?![а-я])`;

const MENTION = new RegExp(`${NAMED}|${DOTTED}|${ISO}|${WORD}`, 'g');

/** Most lines of a page name none: they are told apart cheaply. */
const MAY_NAME_A_DAY = /\d|сегодня|завтра|вчера/;

/** Every day that a text names, in order, and the folded text that the positions belong to. */
export function findDayMentions(text: string): {
  readonly text: string;
  readonly mentions: readonly DayMention[];
} {
  const folded = fold(text);
  const mentions: DayMention[] = [];
  if (!MAY_NAME_A_DAY.test(folded)) return { text: folded, mentions };
  for (const match of folded.matchAll(MENTION)) {
    const [whole, day, month, year, day2, month2, year2, year3, month3, day3, word] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (word) mentions.push({ day: 0, month: null, year: null, fromToday: FROM_TODAY[word] ?? 0, ...place });
    else if (day3) mentions.push(numbers(day3, Number(month3), year3, place));
    else if (day2) mentions.push(numbers(day2, Number(month2), year2, place));
    else if (day) mentions.push(numbers(day, month ? monthOf(month) : null, year, place));
  }
  return { text: folded, mentions };
}

function numbers(
  day: string,
  month: number | null,
  year: string | undefined,
  place: { start: number; end: number },
): DayMention {
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { day: Number(day), month, year: full, fromToday: null, ...place };
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}
