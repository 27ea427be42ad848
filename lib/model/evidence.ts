import type { Instant } from './day';

/** What a piece of evidence is: a picture of the browser's tab, the text of a page, or the person's own file. */
export const EVIDENCE_KINDS = ['picture', 'page', 'file'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What is known of a piece of evidence. Its bytes lie elsewhere and are read only when it is opened. */
export interface Evidence {
  /** Made by the client before the first write. */
  readonly id: string;
  readonly caseId: string;
  /** The case it was first kept in, where it has been moved since. */
  readonly bornIn?: string;
  /** The contact it belongs to; `null`: the case as a whole. */
  readonly attemptId: string | null;
  /** When the person last said which of them it is; missing: it is as it was kept. Of two machines' words the later holds. */
  readonly tiedAt?: Instant;
  readonly kind: EvidenceKind;
  /** The file's name, with its ending. */
  readonly name: string;
  /** MIME type, such as `image/png`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes: 64 lower-case hexadecimal digits. Says whether they changed, not whether they are true. */
  readonly sha256: string;
  /** Address of the page shown; `null` where there is none or it is not known. */
  readonly address: string | null;
  /** When it was taken. */
  readonly at: Instant;
  /** Minutes by which the person's clock stood ahead of UTC then: Moscow is 180. */
  readonly zone: number;
  /** The person's own words about it. */
  readonly note: string;
  /** Parts of the picture were painted over before it was kept. */
  readonly blanked: boolean;
  /** A small picture of it as a `data:` address; `null` where there is none. */
  readonly preview: string | null;
}

/** Bytes of one file. A photo of a telephone has three to eight million. */
export const LARGEST_EVIDENCE = 20 * 1024 * 1024;
/** Pieces a case may hold. */
export const MOST_EVIDENCE = 30;
/** Bytes of everything that is kept. */
export const ALL_EVIDENCE = 300 * 1024 * 1024;
/** Characters of a preview's `data:` address. */
export const LARGEST_PREVIEW = 40_000;
/** Bytes of evidence that a backup takes along; of more it has only the list. */
export const EVIDENCE_IN_BACKUP = 30 * 1024 * 1024;
