import type { OwnText } from '../../model/own-text';
import type { Profile } from '../../model/profile';
import type { Settings } from '../../model/settings';
import type { LogRows } from '../log-parts';
import type { OrderRow } from '../schema';

/** Bytes of a file, or UTF-16 units of a text. No person's log comes near it; a bomb goes far beyond. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

/** Why a file is not taken; nothing was changed. */
export const IMPORT_REFUSALS = [
  /** Over 64 MB. */
  'too-big',
  /** A ZIP: the folder of a case, or an archive that the backup is in. */
  'archive',
  /** No JSON at all: cut off, or another kind of file. */
  'not-json',
  /** JSON, but not ours. */
  'not-ours',
  /** Written by a newer version of the product. */
  'newer',
  /** Ours, but something in it is not as it must be; `where` names the place. */
  'damaged',
] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

/** How many things of a kind an import would add, change, and leave as they are. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

/** What an import would do. Made by `planImport`, shown to the person, given to `applyImport`. */
export type ImportPlan =
  | { readonly ok: false; readonly refusal: ImportRefusal; readonly where: string | null }
  | {
      readonly ok: true;
      readonly cases: Tally;
      readonly attempts: Tally;
      readonly evidence: Tally;
      /** What the file shows and this log has thrown away: it stays away unless the person wants it back. */
      readonly away: readonly string[];
      /** What the file holds, checked. */
      readonly contents: BackupContents;
    };

/** A log as a backup holds it. */
export interface BackupContents extends LogRows {
  /** The bytes of evidence by its id; of a big log a backup has none. */
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly orders: readonly OrderRow[];
  readonly settings: Settings;
  /** Empty in backups made before there was one. */
  readonly profile: Profile;
  /** None in backups made before there were any. */
  readonly texts: readonly OwnText[];
}
