import { getDotPath, safeParse } from 'valibot';
import { backupSchema, contentsOf } from './backup-schema';
import { BACKUP_FORMAT, BACKUP_VERSION } from './export-all';
import { type BackupContents, type ImportRefusal, LARGEST_BACKUP } from './import-plan';

type Answer =
  | { readonly ok: true; readonly contents: BackupContents }
  | { readonly ok: false; readonly refusal: ImportRefusal; readonly where: string | null };

/** Reads a backup out of text that may be anything: nothing of it is trusted before it was checked. */
export function readBackup(text: string): Answer {
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
  if (checked.success) return { ok: true, contents: contentsOf(checked.output) };
  return refuse('damaged', getDotPath(checked.issues[0]));
}

function refuse(refusal: ImportRefusal, where: string | null = null): Answer {
  return { ok: false, refusal, where };
}
