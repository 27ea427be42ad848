import * as v from 'valibot';
import { type Attempt, type AttemptEvent, OUTCOMES } from '../../model/attempt';
import { CASE_OUTCOMES, type Case } from '../../model/case';
import { type Instant, type IsoDay, isIsoDay } from '../../model/day';
import { type Item, ORDER_STATUSES, type Order, PAYMENT_STATES, type Parcel } from '../../model/order';
import type { OwnText } from '../../model/own-text';
import { PROBLEMS } from '../../model/problem';
import type { Profile } from '../../model/profile';
import { LANGUAGES } from '../../model/settings';
import { CHANNELS } from '../../model/step';
import type { BackupContents } from './import-plan';

/*
 * What a backup of version 1 may hold: these keys and no other, so that nothing comes in that nobody
 * has looked at. The types are the model's: a
 * schema that gives less than the model asks for does not compile.
 */

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const id = v.pipe(v.string(), v.minLength(1));
// No bound on a single text: whatever the product has once stored, it must take back.
const text = v.string();
const day = v.custom<IsoDay>(isIsoDay);
export const instantSchema = v.custom<Instant>(
  (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
);
const money = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

const item = v.strictObject({
  sku: v.nullable(text),
  name: v.nullable(text),
  variant: v.nullable(text),
  quantity: v.pipe(v.number(), v.safeInteger()),
  price: v.nullable(money),
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

export const caseSchema = v.strictObject({
  id,
  orderNumber: id,
  parcel: v.nullable(text),
  problem: v.picklist(PROBLEMS),
  order,
  openedAt: instantSchema,
  changedAt: instantSchema,
  answers,
  older: v.exactOptional(older),
  closed: v.nullable(v.strictObject({ at: instantSchema, on: day, outcome: v.picklist(CASE_OUTCOMES) })),
}) satisfies v.GenericSchema<unknown, Case>;

const noted = { at: instantSchema, on: day };
export const eventSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['prepared', 'sent', 'no-answer', 'not-yet', 'dropped']), ...noted }),
  v.strictObject({ kind: v.literal('acknowledged'), ...noted, number: text }),
  v.strictObject({
    kind: v.literal('answered'),
    ...noted,
    outcome: v.picklist(OUTCOMES),
    text,
    promisedOn: v.nullable(day),
  }),
]) satisfies v.GenericSchema<unknown, AttemptEvent>;

export const attemptSchema = v.strictObject({
  id,
  caseId: id,
  orderNumber: id,
  problem: v.picklist(PROBLEMS),
  channel: v.picklist(CHANNELS),
  direction: v.picklist(['out', 'in']),
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

/** A whole backup of version 1, but for its head, which is read before. */
export const backupSchema = v.object({
  settings: v.strictObject({ language: v.nullable(v.picklist(LANGUAGES)) }),
  profile: v.exactOptional(profile),
  texts: v.exactOptional(
    v.pipe(
      v.array(ownText),
      v.check((texts) => areDifferent(texts.map((each) => each.id))),
    ),
  ),
  cases: v.pipe(
    v.array(fileSchema),
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
    orders: backup.orders,
    settings: backup.settings,
    profile: backup.profile ?? {},
    texts: backup.texts ?? [],
  };
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
