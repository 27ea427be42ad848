import { getDotPath, safeParse } from 'valibot';
import { sha256 } from '../sha256';
import { backupSchema, contentsOf } from './backup-schema';
import { BACKUP_FORMAT, BACKUP_VERSION } from './export-all';
import { type BackupContents, type ImportRefusal, LARGEST_BACKUP } from './import-plan';

type Answer =
  | { readonly ok: true; readonly contents: BackupContents }
  | { readonly ok: false; readonly refusal: ImportRefusal; readonly where: string | null };

/** Reads a backup out of text that may be anything: nothing of it is trusted before it was checked. */
export async function readBackup(text: string): Promise<Answer> {
  if (text.length > LARGEST_BACKUP) return refuse('too-big');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof parsed !== 'object' || parsed === null) return refuse('not-ours');
  const { format, version } = { format: undefined, version: undefined, ...parsed };
  if (format !== BACKUP_FORMAT || typeof version !== 'number') return refuse('not-ours');
  if (version > BACKUP_VERSION) return refuse('newer');

  const checked = safeParse(backupSchema, parsed, { abortEarly: true });
  if (!checked.success) return refuse('damaged', getDotPath(checked.issues[0]));
  const contents = contentsOf(checked.output);
  const spoiled = await spoiledBytes(contents);
  return spoiled === null ? { ok: true, contents } : refuse('damaged', spoiled);
}

function refuse(refusal: ImportRefusal, where: string | null = null): Answer {
  return { ok: false, refusal, where };
}

/** The place of bytes that are not those whose sum was taken; `null`: all are. */
export async function spoiledBytes({ evidence, bin, bytes }: BackupContents): Promise<string | null> {
  const binned = bin.flatMap((row) => (row.kind === 'evidence' ? row.evidence : []));
  const sums = new Map([...evidence, ...binned].map((one) => [one.id, one.sha256]));
  for (const [id, content] of bytes) {
    if ((await sha256(content)) !== sums.get(id)) return `bytes.${id}`;
  }
  return null;
}
