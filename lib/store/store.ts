import type { Attempt, AttemptEvent } from '../model/attempt';
import type { Attention } from '../model/attention';
import type { Case } from '../model/case';
import type { Instant, IsoDay } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { Mark } from '../model/mark';
import type { Order } from '../model/order';
import type { OwnText } from '../model/own-text';
import type { Profile } from '../model/profile';
import type { Safety } from '../model/safety';
import type { Settings } from '../model/settings';
import type { Sync } from '../model/sync';
import type { BackupStream } from './backup/backup-stream';
import type { ImportPlan } from './backup/import-plan';
import type { Pace } from './backup/pace';
import type { Change } from './changes';
import type { Health } from './health';
import type { BinRow } from './schema';

/** A thing in the bin. */
export type Binned = BinRow & {
  /** When it was thrown away; `null`: not known. */
  readonly at: Instant | null;
  /** The case that it was merged into or had been moved to. */
  readonly into: string | null;
};

/** A case and its attempts, oldest first. */
export interface CaseWithAttempts {
  readonly case: Case;
  readonly attempts: readonly Attempt[];
}

/**
 * What the product remembers. Opened by extension pages only (in a content script it would be the
 * site's database). Every method may reject with a `StoreError`; every write resolves only when
 * the disk has it.
 */
export interface Store {
  settings(): Promise<Settings>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;

  /** How far the product may speak up unasked, in this browser only: no backup carries it. */
  attention(): Promise<Attention>;
  /** Changes it as it is stored now, so that two windows lose nothing. */
  changeAttention(change: (stored: Attention) => Attention): Promise<Attention>;

  /** How copies are seen to on this machine: no backup carries it. */
  safety(): Promise<Safety>;
  changeSafety(change: (stored: Safety) => Safety): Promise<Safety>;

  /** How the browser's sync stands on this machine: no backup carries it. */
  sync(): Promise<Sync>;
  changeSync(change: (stored: Sync) => Sync): Promise<Sync>;
  /**
   * Merges what the person's other machines know of cases; a case deleted here stays deleted, and one that was thrown
   * away or brought back there is so here. Gives how many changed.
   */
  takeSketches(sketches: readonly CaseWithAttempts[], marks?: readonly Mark[]): Promise<number>;
  /** Which cases were thrown away here, or brought back. */
  caseMarks(): Promise<readonly Mark[]>;

  /** What papers say about the person. */
  profile(): Promise<Profile>;
  /** Changes the fields named; a blank one is forgotten. Gives the profile as it then is. */
  saveProfile(patch: Profile): Promise<Profile>;

  /** Letters in the person's own words, by id. */
  ownTexts(): Promise<readonly OwnText[]>;
  ownText(id: string): Promise<OwnText | null>;
  saveOwnText(own: OwnText): Promise<void>;
  removeOwnText(id: string): Promise<void>;

  /** A message as the person last left it, by the name of its step; `null` if nothing was changed. */
  draft(name: string): Promise<string | null>;
  /** Keeps the person's wording; `null` forgets it. */
  saveDraft(name: string, text: string | null): Promise<void>;

  /** Oldest first. */
  casesOfOrder(orderNumber: string): Promise<readonly Case[]>;
  caseById(id: string): Promise<Case | null>;
  listCases(): Promise<readonly Case[]>;
  /** The cases with their attempts, in the order of the ids; `null` where there is none. */
  filesById(ids: readonly string[]): Promise<readonly (CaseWithAttempts | null)[]>;
  /** Adds the case, or replaces it where the one stored is not newer by `changedAt`. */
  putCase(theCase: Case): Promise<void>;
  /** Changes the case as it is stored now, so that two windows lose nothing. Rejects with `missing`. */
  changeCase(id: string, change: (stored: Case) => Case): Promise<Case>;
  /** Answers one question of the case as it is stored now; other windows' answers stay. Rejects with `missing`. */
  answerCase(id: string, question: string, answer: string, at: Instant): Promise<Case>;

  /** Oldest first. */
  attemptsOfOrder(orderNumber: string): Promise<readonly Attempt[]>;
  /** Oldest first. */
  attemptsOfCase(caseId: string): Promise<readonly Attempt[]>;
  /** Newest first. */
  latestAttempts(limit: number): Promise<readonly Attempt[]>;
  attemptById(id: string): Promise<Attempt | null>;
  /**
   * Every case with its attempts, handed over in portions so that a big log does not stop the page. In
   * the end it is known whether everything that was written is still there and whole.
   */
  eachFile(take: (portion: readonly CaseWithAttempts[]) => void): Promise<Health>;

  /** Writes case and attempt at once. The same attempt written twice is one attempt. */
  addAttempt(theCase: Case, attempt: Attempt): Promise<void>;
  /**
   * Appends a fact to the attempt as it is stored now. Rejects with `missing`. Who knows the case says
   * it: the attempt is then found at once, even where this window has never read it.
   */
  appendEvent(attemptId: string, event: AttemptEvent, caseId?: string): Promise<Attempt>;
  /**
   * Takes back what was noted down by mistake a moment ago: the fact is then as if it had never been
   * said. A backup made in between still has it.
   */
  takeBackEvent(attemptId: string, event: AttemptEvent, caseId?: string): Promise<void>;
  /**
   * Several facts at once, all or none: a correction of more than one thing, and the way back from it. What is not
   * there is not taken back.
   */
  changeEvents(
    attemptId: string,
    change: { readonly add?: readonly AttemptEvent[]; readonly remove?: readonly AttemptEvent[] },
    caseId?: string,
  ): Promise<void>;
  /**
   * Throws away: into the bin, from which it can be brought back until `emptyBin`. The mark that stays keeps an
   * old copy from bringing it back. Rejects with `missing` what is not there.
   */
  removeCase(id: string, at: Instant): Promise<void>;
  removeAttempt(id: string, at: Instant, caseId?: string): Promise<void>;
  removeEvidence(id: string, at: Instant): Promise<void>;
  /** Brings back what was thrown away; a case that was merged into another one becomes one by itself again. */
  restore(id: string, at: Instant): Promise<void>;
  /** Makes one case of two of one order: everything of the first is from now on shown in the second. */
  mergeCases(from: string, into: string, at: Instant): Promise<void>;
  /** Opens a case and moves contacts and evidence of another one into it. */
  splitCase(
    split: Case,
    moved: { readonly attempts: readonly string[]; readonly evidence: readonly string[] },
    at: Instant,
  ): Promise<void>;
  /** What lies in the bin, and since when; the last thrown away first. */
  binned(): Promise<readonly Binned[]>;
  /** Forgets for good what was thrown away before that moment. Gives how much that was. */
  emptyBin(before: Instant): Promise<number>;

  /** Keeps a piece of evidence. Rejects with `too-many` or `too-much` where there is no room for it. */
  addEvidence(evidence: Evidence, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Oldest first; without their bytes. */
  evidenceOfCase(caseId: string): Promise<readonly Evidence[]>;
  /** `null`: the bytes are on another machine. */
  evidenceBytes(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Says which contact of its case a piece of evidence belongs to; `null`: the case as a whole. */
  tieEvidence(id: string, attemptId: string | null, at: Instant): Promise<void>;
  /** How much evidence is kept. */
  evidenceRoom(): Promise<{ readonly pieces: number; readonly bytes: number }>;

  /** The newest message of which nothing is known but that it was prepared; of one order, or of all. */
  lastPrepared(orderNumber?: string): Promise<Attempt | null>;

  /** Keeps what was read; what this reading lacks and an earlier one had stays. Gives the sum of both. */
  rememberOrder(order: Order, at?: Instant): Promise<Order>;
  orderByNumber(number: string): Promise<Order | null>;

  /** Everything, as JSON. The same contents give the same text. */
  exportAll(): Promise<string>;
  /** The same in parts, for a log that no single text can hold. */
  exportParts(): Promise<readonly string[]>;
  /** The last day on which a copy was made; `null`: never. */
  backedUpOn(): Promise<IsoDay | null>;
  noteBackup(day: IsoDay): Promise<void>;
  /** What importing would do; changes nothing. Rejects with `Stopped` where the pace says so. */
  planImport(from: string | BackupStream, pace?: Pace | null): Promise<ImportPlan>;
  /**
   * Does what the plan says, all of it or nothing; what was written since the plan is merged, not lost. What was
   * thrown away here stays away, unless it is told when the person wanted it back. Rejects with `Stopped`; a file too
   * large to be taken at once may end `Halfway`.
   */
  applyImport(plan: ImportPlan, bringBack?: Instant | null, pace?: Pace | null): Promise<void>;
  deleteAll(): Promise<void>;

  /** The person knows that something was lost: what is there now is the measure from here on. */
  acceptLoss(): Promise<void>;
  /** Calls back after every change, of this window and of the others. Gives the way to stop. */
  subscribe(listener: (change: Change) => void): () => void;
  close(): void;
}
