import { type BackupStream, streamOf } from './backup-stream';
import { type ImportRefusal, LARGEST_BACKUP } from './import-plan';
import { LOCKED_FORMAT, LOCKED_VERSION, type LockedFile, readLockedFile } from './locked-file';
import { unpack } from './pack';

/** What somebody chose as a backup: its text, one too large for that, a file under a passphrase, or something else. */
export type OpenedFile =
  | { readonly kind: 'stream'; readonly stream: BackupStream }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'locked'; readonly file: LockedFile }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal; readonly where: string | null };

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];

/** Units of text in which the head of a file stands. */
const HEAD = 2_000;

/** Bytes that are read and checked in a blink; of more one wants to see how far it is. */
const AT_ONCE = 2 * 1024 * 1024;

/** A backup as the product itself writes it. */
const IN_LINES = /^\{"format":"poryadok-backup","version":\d+,\n"settings":/;

/** The text of a locked file takes four thirds of its bytes. */
const LARGEST_LOCKED = 4 * LARGEST_BACKUP;

/**
 * Reads a chosen file as far as to know what it is. Never more of it comes into memory than a backup may be large, be
 * it a file of gigabytes or one that unpacks to them. Rejects where the browser cannot read the file.
 */
export async function openBackupFile(file: Blob): Promise<OpenedFile> {
  const start = [...new Uint8Array(await file.slice(0, 2).arrayBuffer())];
  const begins = (signature: readonly number[]) => signature.every((byte, index) => start[index] === byte);
  if (begins(ZIP)) return refuse('archive');
  if (begins(GZIP)) return openPacked(file);
  if (file.size > AT_ONCE && IN_LINES.test(await file.slice(0, HEAD).text()))
    return { kind: 'stream', stream: streamOf(file, false) };
  if (file.size <= LARGEST_BACKUP) return openText(await file.text());
  if (file.size <= LARGEST_LOCKED && isLockedHead(await file.slice(0, HEAD).text()))
    return openText(await file.text());
  return { kind: 'stream', stream: streamOf(file, false) };
}

/** The same for what is packed by gzip: nobody knows how much it is before it is unpacked. */
export async function openPacked(file: Blob): Promise<OpenedFile> {
  const unpacked = await unpack(file, LARGEST_BACKUP);
  if (unpacked.ok) return openText(new TextDecoder().decode(unpacked.bytes));
  if (unpacked.fault === 'damaged') return refuse('not-json');
  return { kind: 'stream', stream: streamOf(file, true) };
}

function isLockedHead(text: string): boolean {
  return text.slice(0, HEAD).includes(LOCKED_FORMAT);
}

function openText(text: string): OpenedFile {
  // Only the head is looked at: a plain backup is parsed once, where it is read.
  if (!isLockedHead(text)) return { kind: 'text', text };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof parsed !== 'object' || parsed === null) return { kind: 'text', text };
  const { format, version } = { format: undefined, version: undefined, ...parsed };
  if (format !== LOCKED_FORMAT || typeof version !== 'number') return { kind: 'text', text };
  if (version > LOCKED_VERSION) return refuse('newer');
  const locked = readLockedFile(parsed);
  return locked.ok ? { kind: 'locked', file: locked.file } : refuse('damaged', locked.where);
}

function refuse(refusal: ImportRefusal, where: string | null = null): OpenedFile {
  return { kind: 'refused', refusal, where };
}
