import type { IsoDay } from '../model/day';
import type { OrderStatus } from '../model/order';
import { findDayMentions } from './text/day-mentions';
import { fold } from './text/fold';
import { type DayContext, readDay, readSpan } from './text/read-days';
import { isUnderWay, readStatus } from './text/read-status';

/** What the lines about a parcel say together. */
export interface ParcelWords {
  readonly status: OrderStatus;
  readonly statusText: string | null;
  readonly expectedFrom: IsoDay | null;
  readonly expectedTo: IsoDay | null;
  readonly receivedOn: IsoDay | null;
  readonly cancelledOn: IsoDay | null;
  readonly storageUntil: IsoDay | null;
}

/** Lines that are never read: whoever has the code collects the parcel; a person's name is nobody's business. */
const SECRET = /(?<![а-я])(?:код|пин|штрих-?код|qr|получатель|телефон)(?![а-я])|@/;

const STORAGE = /хранится|хранени|забрать до|забирать до|заберите/;

/** «Ожидает получения» is a status, «Ожидаем 15 июля» a promise. */
const PROMISE =
  /ожида(?:ем|ется|емая|емый|ние)|достав(?:им|ка|ят|ит|ки)(?![а-я])|привез|срок|прибудет|при(?:дет|едет)|будет/;

/** What is left of «15 июля, среда с 09:00 до 21:00» when the days are out. */
const BESIDE_A_DAY =
  /^(?:[\s,.:–—−-]|с|до|по|в|и|к|г|год|года|включительно|примерно|\d{1,2}:\d{2}|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)*$/;

/**
 * Reads the lines about a parcel: its status, the promised days, until when it is stored. The first line
 * with a known status decides. The headline is kept as the status in words even where nobody knows it; any
 * other unknown line is not, for it may be somebody's address.
 */
export function readParcelWords(
  lines: readonly string[],
  headline: string | null,
  context: DayContext,
): ParcelWords {
  const clean = lines.slice(0, 60).filter((line) => !SECRET.test(fold(line)));
  const statusLine = clean.find((line) => !isPromise(line) && readStatus(line) !== null);
  const status = (statusLine === undefined ? null : readStatus(statusLine)) ?? 'unknown';
  const said = clean.map((line, nth) => ({ line, before: nth > 0 ? (clean[nth - 1] ?? '') : '' }));
  const promise = said
    .map(({ line, before }) => readPromise(line, before, status, context))
    .find((span) => span !== null);
  const storage = said.find(({ line }) => STORAGE.test(fold(line)) && hasDay(line))?.line;
  const happened = (kind: OrderStatus): IsoDay | null =>
    status === kind ? readHappened(clean, statusLine, context) : null;
  const late = statusLine && status === 'ready-for-pickup' && hasDay(statusLine) ? statusLine : undefined;
  return {
    status,
    statusText: keepStatus(statusLine ?? clean.find((line) => line === headline && !isPromise(line)) ?? null),
    expectedFrom: promise?.from ?? null,
    expectedTo: promise?.to ?? null,
    receivedOn: happened('received'),
    cancelledOn: happened('cancelled'),
    storageUntil: readStorage(storage ?? late, context),
  };
}

/** A line about a day to come, «Ожидаем 15 июля», and no status. */
export function isPromise(line: string): boolean {
  return PROMISE.test(fold(line)) && readStatus(line) === null;
}

/** A promise stands behind its word, on the line below it, or bare below a status that is under way. */
function readPromise(line: string, before: string, status: OrderStatus, context: DayContext) {
  if (!hasDay(line) || STORAGE.test(fold(line))) return null;
  const named = PROMISE.test(fold(line)) || (isBareDay(line) && PROMISE.test(fold(before)));
  const bare = isUnderWay(status) && (isBareDay(line) || readStatus(line) === status);
  return named || bare ? readSpan(line, context) : null;
}

function readHappened(
  lines: readonly string[],
  statusLine: string | undefined,
  context: DayContext,
): IsoDay | null {
  const status = statusLine === undefined ? null : readStatus(statusLine);
  const saying = lines.find((line) => readStatus(line) === status && hasDay(line));
  if (saying) return readDay(saying, 'back', context);
  const below = lines[lines.indexOf(statusLine ?? '') + 1];
  return below !== undefined && isBareDay(below) ? readDay(below, 'back', context) : null;
}

function readStorage(line: string | undefined, context: DayContext): IsoDay | null {
  return line === undefined ? null : (readSpan(line, context)?.to ?? null);
}

function hasDay(line: string): boolean {
  return findDayMentions(line).mentions.length > 0;
}

function isBareDay(line: string): boolean {
  const { text, mentions } = findDayMentions(line);
  if (mentions.length === 0) return false;
  const rest = mentions.reduceRight(
    (left, one) => `${left.slice(0, one.start)} ${left.slice(one.end)}`,
    text,
  );
  return BESIDE_A_DAY.test(rest);
}

/** A status is a few words; whatever is longer, or carries a number that is no day, is not kept. */
export function keepStatus(line: string | null): string | null {
  return line && line.length <= 80 && !/\d{5}|\d{3}[ -]\d{2}|ул\.|пункт ozon/i.test(line) ? line : null;
}
