import * as v from 'valibot';
import { type Attempt, type AttemptEvent, OUTCOMES } from '../../model/attempt';
import { CASE_OUTCOMES, type Case, type Closing } from '../../model/case';
import type { Instant } from '../../model/day';
import { type Item, ORDER_STATUSES, type Order, PAYMENT_STATES, type Parcel } from '../../model/order';
import type { OwnText } from '../../model/own-text';
import { PROBLEMS } from '../../model/problem';
import type { Profile } from '../../model/profile';
import { LANGUAGES } from '../../model/settings';
import { CHANNELS } from '../../model/step';
import type { BinRow } from '../schema';
import { bytes, day, evidence, id, instantSchema, mark, money, text } from './evidence-schema';
import type { BackupContents } from './import-plan';
import { quickly } from './quick-check';

/*
 * What a backup of version 1 or 2 may hold: these keys and no other, so that nothing comes in that nobody
 * has looked at. The types are the model's: a
 * schema that gives less than the model asks for does not compile.
 */

const item = v.strictObject({
  sku: v.nullable(text),
  name: v.nullable(text),
  variant: v.nullable(text),
  quantity: v.pipe(v.number(), v.safeInteger()),
  price: v.nullable(money),
  priceText: v.exactOptional(text),
  seller: v.nullable(text),
}) satisfies v.GenericSchema<unknown, Item>;

const parcel = v.strictObject({
  shipmentId: v.nullable(text),
  posting: v.nullable(text),
  status: v.picklist(ORDER_STATUSES),
  statusText: v.nullable(text),
  expectedFrom: v.nullable(day),
  expectedTo: v.nullable(day),
  receivedOn: v.nullable(day),
  cancelledOn: v.nullable(day),
  storageUntil: v.nullable(day),
  items: v.array(item),
}) satisfies v.GenericSchema<unknown, Parcel>;

const order = v.strictObject({
  number: id,
  placedOn: v.nullable(day),
  parcels: v.array(parcel),
  total: v.nullable(money),
  totalText: v.exactOptional(text),
  payment: v.picklist(PAYMENT_STATES),
  shop: text,
}) satisfies v.GenericSchema<unknown, Order>;

// Valibot's `record` drops keys such as `constructor` without a word; a person's answer is not dropped.
const answers = v.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((answer) => typeof answer === 'string'),
);

const older = v.custom<Readonly<Record<string, Instant | ''>>>(
  (value) => v.is(answers, value) && Object.values(value).every((at) => at === '' || v.is(instantSchema, at)),
);

const closing = v.strictObject({
  at: instantSchema,
  on: day,
  outcome: v.picklist(CASE_OUTCOMES),
  returned: v.exactOptional(money),
  helped: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Closing>;

export const caseSchema = v.strictObject({
  id,
  orderNumber: id,
  parcel: v.nullable(text),
  items: v.exactOptional(v.array(text)),
  problem: v.picklist(PROBLEMS),
  order,
  openedAt: instantSchema,
  changedAt: instantSchema,
  answers,
  older: v.exactOptional(older),
  closed: v.nullable(closing),
}) satisfies v.GenericSchema<unknown, Case>;

const wording = v.strictObject({ channel: v.picklist(CHANNELS), text });
const noted = { at: instantSchema, on: day };
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
export const eventSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['prepared', 'no-answer', 'not-yet', 'dropped']), ...noted }),
  v.strictObject({ kind: v.literal('sent'), ...noted, time: v.exactOptional(time) }),
  v.strictObject({ kind: v.literal('acknowledged'), ...noted, number: text }),
  v.strictObject({
    kind: v.literal('answered'),
    ...noted,
    outcome: v.picklist(OUTCOMES),
    text,
    promisedOn: v.nullable(day),
    time: v.exactOptional(time),
    corrects: v.exactOptional(instantSchema),
  }),
  v.strictObject({ kind: v.literal('noted'), ...noted, operator: text, text }),
  v.strictObject({ kind: v.literal('rewritten'), ...noted, now: wording, was: wording }),
]) satisfies v.GenericSchema<unknown, AttemptEvent>;

export const attemptSchema = v.strictObject({
  id,
  caseId: id,
  bornIn: v.exactOptional(id),
  orderNumber: id,
  problem: v.picklist(PROBLEMS),
  channel: v.picklist(CHANNELS),
  direction: v.picklist(['out', 'in']),
  rung: v.exactOptional(text),
  subject: v.nullable(text),
  text,
  events: v.pipe(v.array(eventSchema), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, Attempt>;

/** A case with its attempts, as it comes from outside. */
export const fileSchema = v.pipe(
  v.strictObject({ case: caseSchema, attempts: v.array(attemptSchema) }),
  v.check(({ case: owner, attempts }) =>
    attempts.every((each) => each.caseId === owner.id && each.orderNumber === owner.orderNumber),
  ),
);

const binRow = v.pipe(
  v.variant('kind', [
    v.strictObject({
      id,
      caseId: id,
      kind: v.literal('case'),
      case: caseSchema,
      attempts: v.array(attemptSchema),
    }),
    v.strictObject({ id, caseId: id, kind: v.literal('attempt'), attempt: attemptSchema }),
    v.strictObject({ id, caseId: id, kind: v.literal('evidence'), evidence }),
  ]),
  v.check((row) => {
    if (row.kind === 'case')
      return row.id === row.case.id && row.attempts.every((one) => one.caseId === row.id);
    const { id: ownId, caseId } = row.kind === 'attempt' ? row.attempt : row.evidence;
    return row.id === ownId && row.caseId === caseId;
  }),
) satisfies v.GenericSchema<unknown, BinRow>;

const profile = v.strictObject({
  'sender-name': v.exactOptional(text),
  'sender-address': v.exactOptional(text),
  'sender-phone': v.exactOptional(text),
  'sender-email': v.exactOptional(text),
  'bank-details': v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Profile>;

const ownText = v.strictObject({
  id,
  subject: v.nullable(text),
  text,
  changedAt: instantSchema,
}) satisfies v.GenericSchema<unknown, OwnText>;

/** A whole backup, but for its head, which is read before. */
export const backupSchema = v.object({
  settings: v.strictObject({ language: v.nullable(v.picklist(LANGUAGES)) }),
  profile: v.exactOptional(profile),
  texts: v.exactOptional(
    v.pipe(
      v.array(ownText),
      v.check((texts) => areDifferent(texts.map((each) => each.id))),
    ),
  ),
  marks: v.optional(v.pipe(v.array(mark), eachOnce()), []),
  evidence: v.optional(v.pipe(v.array(evidence), eachOnce()), []),
  bin: v.optional(v.pipe(v.array(binRow), eachOnce()), []),
  bytes: v.optional(v.pipe(v.array(bytes), eachOnce()), []),
  cases: v.pipe(
    v.array(quickly(fileSchema)),
    v.check((files) => areDifferent(files.map((each) => each.case.id))),
    v.check((files) => areDifferent(files.flatMap((each) => each.attempts.map((one) => one.id)))),
  ),
  orders: v.array(
    v.pipe(
      v.strictObject({ number: id, order, at: v.union([instantSchema, v.literal('')]) }),
      v.check((row) => row.number === row.order.number),
    ),
  ),
});

export type Backup = v.InferOutput<typeof backupSchema>;

/** The contents as the store takes them; fails to compile where schema and model part. */
export function contentsOf(backup: Backup): BackupContents {
  return {
    files: backup.cases,
    bin: backup.bin,
    evidence: backup.evidence,
    marks: backup.marks,
    bytes: new Map(backup.bytes.map((one) => [one.id, one.base64])),
    orders: backup.orders,
    settings: backup.settings,
    profile: backup.profile ?? {},
    texts: backup.texts ?? [],
  };
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** No two things of one id. */
function eachOnce<T extends { readonly id: string }>() {
  return v.check<T[], string>((things) => areDifferent(things.map((thing) => thing.id)), 'twice');
}
