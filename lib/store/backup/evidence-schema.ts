import * as v from 'valibot';
import type { Instant } from '../../model/day';
import { type IsoDay, isIsoDay } from '../../model/day';
import { EVIDENCE_KINDS, type Evidence, LARGEST_EVIDENCE, LARGEST_PREVIEW } from '../../model/evidence';
import type { Mark } from '../../model/mark';
import { fromBase64 } from './base64';

/* What things of a backup are made of, and what it may say about evidence and about the bin. */

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const id = v.pipe(v.string(), v.minLength(1));
// No bound on a single text: whatever the product has once stored, it must take back.
export const text = v.string();
export const day = v.custom<IsoDay>(isIsoDay);
export const instantSchema = v.custom<Instant>(
  (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
);
export const money = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const evidence = v.strictObject({
  id,
  caseId: id,
  bornIn: v.exactOptional(id),
  attemptId: v.nullable(id),
  tiedAt: v.exactOptional(instantSchema),
  kind: v.picklist(EVIDENCE_KINDS),
  name: text,
  type: v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+$/)),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST_EVIDENCE)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  at: instantSchema,
  zone: v.pipe(v.number(), v.safeInteger(), v.minValue(-1_000), v.maxValue(1_000)),
  note: text,
  blanked: v.boolean(),
  preview: v.nullable(
    v.pipe(v.string(), v.maxLength(LARGEST_PREVIEW), v.regex(/^data:image\/(?:jpeg|png|webp);base64,/)),
  ),
}) satisfies v.GenericSchema<unknown, Evidence>;

export const mark = v.strictObject({
  id,
  at: instantSchema,
  gone: v.boolean(),
  into: v.nullable(id),
}) satisfies v.GenericSchema<unknown, Mark>;

export const bytes = v.strictObject({
  id,
  base64: v.pipe(
    v.string(),
    v.transform((coded) => fromBase64(coded)),
    v.custom<Uint8Array<ArrayBuffer>>((decoded) => decoded !== null),
  ),
});
