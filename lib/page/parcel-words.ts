import type { IsoDay } from '../model/day';
import type { OrderStatus } from '../model/order';
import { isUnderWay } from '../model/under-way';
import { findDayMentions } from './text/day-mentions';
import { fold } from './text/fold';
import { type DayContext, type DaySpan, readDay, readSpan } from './text/read-days';
import { readStatus } from './text/read-status';
import { isSecretText } from './text/secret-text';

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

const STORAGE = /хранится|хранени|забрать до|забирать до|заберите/;

/** «Ожидает получения» is a status, «Ожидаем 15 июля» a promise. */
const PROMISE =
  /ожида(?:ем|ется|емая|емый|ние)|достав(?:им|ка|ят|ит|ки)(?![а-я])|привез|срок|прибудет|при(?:дет|едет)|будет/;

/** What is left of «15 июля, среда с 09:00 до 21:00» when the days are out. */
const BESIDE_A_DAY =
  /^(?:[\s,.:–—−-]|с|до|по|в|и|к|г|год|года|включительно|примерно|\d{1,2}:\d{2}|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)*$/;

/** A line and what it is about; each is worked out once, for a page has hundreds. */
interface Said {
  readonly line: string;
  /** The line, folded. */
  readonly text: string;
  readonly status: OrderStatus | null;
  readonly hasDay: boolean;
  /** Nothing but a day: «15 июля, среда», «Сегодня с 09:00 до 21:00». */
  readonly bareDay: boolean;
}

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
  const said = lines
    .slice(0, 60)
    .map(hear)
    .filter(({ text }) => !isSecretText(text));
  const decisive = said.find(({ status }) => status !== null);
  const status = decisive?.status ?? 'unknown';
  const worded = decisive ?? said.find((one) => one.line === headline && !isPromise(one.line));
  const promise = said
    .map((one, nth) => readPromise(one, said[nth - 1]?.text ?? '', status, context))
    .find((span) => span !== null);
  const happened = (kind: OrderStatus): IsoDay | null =>
    status === kind ? readHappened(said, decisive, context) : null;
  return {
    status,
    statusText: keepStatus(worded?.line ?? null),
    expectedFrom: promise?.from ?? null,
    expectedTo: promise?.to ?? null,
    receivedOn: happened('received'),
    cancelledOn: happened('cancelled'),
    storageUntil: readStorage(said, decisive, context),
  };
}

function hear(line: string): Said {
  const { text, mentions } = findDayMentions(line);
  const rest = mentions.reduceRight(
    (left, one) => `${left.slice(0, one.start)} ${left.slice(one.end)}`,
    text,
  );
  const hasDay = mentions.length > 0;
  return { line, text, status: readStatus(line), hasDay, bareDay: hasDay && BESIDE_A_DAY.test(rest) };
}

/** A line about a day to come, «Ожидаем 15 июля», and no status. */
export function isPromise(line: string): boolean {
  return PROMISE.test(fold(line)) && readStatus(line) === null;
}

/** A promise stands behind its word, on the line below it, or bare below a status that is under way. */
function readPromise(said: Said, before: string, status: OrderStatus, context: DayContext): DaySpan | null {
  if (!said.hasDay || STORAGE.test(said.text)) return null;
  const named = PROMISE.test(said.text) || (said.bareDay && PROMISE.test(before));
  const bare = status !== 'unknown' && isUnderWay(status) && (said.bareDay || said.status === status);
  return named || bare ? readSpan(said.line, context) : null;
}

/** «Получен 24 августа», or «Получен» with a bare day on the line below. */
function readHappened(said: readonly Said[], decisive: Said | undefined, context: DayContext): IsoDay | null {
  const dated = said.find((one) => one.status === decisive?.status && one.hasDay);
  const below = decisive && said[said.indexOf(decisive) + 1];
  const day = dated ?? (below?.bareDay ? below : undefined);
  return day ? readDay(day.line, 'back', context) : null;
}

/** «Хранится до 14 сентября», or «Можно забирать до 14 сентября». */
function readStorage(said: readonly Said[], decisive: Said | undefined, context: DayContext): IsoDay | null {
  const named = said.find((one) => one.hasDay && STORAGE.test(one.text));
  const own = decisive?.status === 'ready-for-pickup' && decisive.hasDay ? decisive : undefined;
  const line = named ?? own;
  return line ? (readSpan(line.line, context)?.to ?? null) : null;
}

/** «Хранится до 14 сентября», as it stands beside a single item of a list. */
export function readStorageDay(lines: readonly string[], context: DayContext): IsoDay | null {
  return readStorage(lines.slice(0, 60).map(hear), undefined, context);
}

/** A status is a few words; whatever is longer, or carries a number that is no day, is not kept. */
export function keepStatus(line: string | null): string | null {
  return line && line.length <= 80 && !/\d{5}|\d{3}[ -]\d{2}/.test(line) && !isSecretText(line) ? line : null;
}
