import type { OwnText } from '../../model/own-text';
import type { Profile } from '../../model/profile';
import type { Settings } from '../../model/settings';
import type { OrderRow } from '../schema';
import type { CaseWithAttempts } from '../store';

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
      /** What the file holds, checked. */
      readonly contents: BackupContents;
    };

export interface BackupContents {
  readonly files: readonly CaseWithAttempts[];
  readonly orders: readonly OrderRow[];
  readonly settings: Settings;
  /** Empty in backups made before there was one. */
  readonly profile: Profile;
  /** None in backups made before there were any. */
  readonly texts: readonly OwnText[];
}
