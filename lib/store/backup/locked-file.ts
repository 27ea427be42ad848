import * as v from 'valibot';
import { canonicalJson } from '../canonical-json';
import { checksum } from '../checksum';

/*
 * A backup under a passphrase: JSON that says in words what it is, how the key is made and what the data was locked
 * with, then the data. All numbers stand in the file, so that a later version can raise them and still open this one.
 * How to open such a file without the product is written down in `lib/store/README.md`.
 */

export const LOCKED_FORMAT = 'poryadok-locked-backup';
export const LOCKED_VERSION = 1;

/**
 * Rounds of PBKDF2-HMAC-SHA-256 for a new file: OWASP's Password Storage Cheat Sheet asks for 600 000; a million takes
 * half a second. Argon2id would cost a thief more, but needs WebAssembly, which our pages forbid, or runs
 * many times slower than a thief's own.
 */
export const ROUNDS = 1_000_000;
/** A file may not make the browser count for minutes. */
const MOST_ROUNDS = 20_000_000;

const base64 = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/), v.length(Math.ceil(bytes / 3) * 4));

const lockSchema = v.strictObject({
  key: v.strictObject({
    by: v.literal('PBKDF2-HMAC-SHA-256'),
    rounds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
    salt: base64(16),
  }),
  cipher: v.strictObject({ by: v.literal('AES-256-GCM'), iv: base64(12) }),
  packed: v.literal('gzip'),
  /** Made of the passphrase's key: tells a wrong passphrase from damaged data. */
  check: base64(16),
});

/** How the data was locked: everything but the passphrase and the data. */
export type Lock = v.InferOutput<typeof lockSchema>;

export interface LockedFile {
  readonly lock: Lock;
  /** Base64 of what AES-GCM gave, its tag at the end. */
  readonly data: string;
}

const fileSchema = v.object({ lock: lockSchema, sum: v.string(), data: v.string() });

/** For whoever opens the file with an editor. */
const ABOUT = [
  'Это копия журнала расширения «Порядок», закрытая паролем. Загрузить её: «Все обращения», «Ваши данные», «Загрузить копию».',
  'This is a backup of the browser extension Poryadok, locked with a passphrase. To load it: “All contacts”, “Your data”, “Load a copy”.',
];

export function writeLockedFile({ lock, data }: LockedFile): string {
  const head = { format: LOCKED_FORMAT, version: LOCKED_VERSION, about: ABOUT, lock, sum: sumOf(lock) };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "data": "${data}"\n}\n`;
}

/** Checks what was parsed out of a file; `where` names the place that is not as it must be. */
export function readLockedFile(
  parsed: object,
): { readonly ok: true; readonly file: LockedFile } | { readonly ok: false; readonly where: string | null } {
  const checked = v.safeParse(fileSchema, parsed, { abortEarly: true });
  if (!checked.success) return { ok: false, where: v.getDotPath(checked.issues[0]) };
  const { lock, sum, data } = checked.output;
  // Without it a flipped bit in the salt would look like a wrong passphrase for ever.
  if (sum !== sumOf(lock)) return { ok: false, where: 'lock' };
  return { ok: true, file: { lock, data } };
}

/** What AES-GCM vouches for besides the data: nobody can have it opened by other numbers. */
export function vouchedFor(lock: Lock): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ format: LOCKED_FORMAT, version: LOCKED_VERSION, lock }));
}

function sumOf(lock: Lock): string {
  return checksum(canonicalJson(lock));
}
