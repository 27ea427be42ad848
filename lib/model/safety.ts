import type { IsoDay } from './day';

/** What is done on this machine so that the log outlives it: the reminder to make a copy, and copies made unasked. */
export interface Safety {
  /** The day on which the log last reminded of a copy: once a day is enough. */
  readonly remindedOn: IsoDay | null;
  /** Until when the person wants to hear nothing of it. */
  readonly quietUntil: IsoDay | null;
  readonly auto: AutoBackup;
}

/** Copies that go to the downloads folder by themselves. */
export interface AutoBackup {
  readonly on: boolean;
  /** The day of the last one. */
  readonly madeOn: IsoDay | null;
  /** Which of the files it was, from 1; 0: there was none. */
  readonly turn: number;
  /** Checksum of what was written last: the same is not written again. */
  readonly sum: string;
  /** Why the last try came to nothing. */
  readonly failure: AutoBackupFailure | null;
}

/**
 * `forbidden`: the browser does not let us; `refused`: the folder, the disk or the person did not take the file;
 * `damaged`: the log is not whole, and must not take the place of a copy that is.
 */
export type AutoBackupFailure = 'forbidden' | 'refused' | 'damaged';

export const FIRST_SAFETY: Safety = {
  remindedOn: null,
  quietUntil: null,
  auto: { on: false, madeOn: null, turn: 0, sum: '', failure: null },
};
