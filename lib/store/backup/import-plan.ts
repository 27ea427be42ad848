import type { OwnText } from '../../model/own-text';
import type { ProblemId } from '../../model/problem';
import type { Profile } from '../../model/profile';
import type { Settings } from '../../model/settings';
import type { LogRows } from '../log-parts';
import type { OrderRow } from '../schema';
import type { BackupStream } from './backup-stream';

/**
 * Bytes of a file, or UTF-16 units of a text, that are taken into memory as a whole; what is larger is read line by line
 * (`read-entries.ts`), and no line may be longer.
 */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

/** Why a file is not taken; nothing was changed. */
export const IMPORT_REFUSALS = [
  /** Over 64 MB, and not in lines as the product writes it. */
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
      /** Each case of the file, and what would become of it. */
      readonly listed: readonly ListedCase[];
      /** What the file holds, checked; of a large file what belongs together, and the rest is read again. */
      readonly contents: BackupContents;
      readonly more: MoreContents | null;
    };

/** What an import does to a case: it is new, gets something new, or stays as it is. */
export type Fate = keyof Tally;

export interface ListedCase {
  readonly id: string;
  readonly orderNumber: string;
  readonly problem: ProblemId;
  readonly fate: Fate;
  /** Contacts that it gets, or that get something new. */
  readonly attempts: number;
}

/** The rest of a large file. */
export interface MoreContents {
  readonly stream: BackupStream;
  /** Cases and contacts that marks speak of: they are with the contents, and passed over in the stream. */
  readonly linked: ReadonlySet<string>;
}

/** How much of an import was done. */
export interface Taken {
  /** Cases of the file that were taken in, and how many it has. */
  readonly taken: number;
  readonly of: number;
}

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
