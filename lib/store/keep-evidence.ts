import type { Instant } from '../model/day';
import type { Evidence, EvidenceKind } from '../model/evidence';
import { sha256 } from './sha256';
import type { Store } from './store';

/** What is kept as evidence, as it comes from a page, the clipboard or the disk. */
export interface GivenEvidence {
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it was seen; `null` where that is not known. */
  readonly address: string | null;
  readonly at: Instant;
  /** Minutes by which the person's clock stood ahead of UTC then. */
  readonly zone: number;
  readonly note?: string;
  readonly blanked?: boolean;
  readonly preview?: string | null;
  readonly attemptId?: string | null;
}

const TYPE = /^[\w.+-]+\/[\w.+-]+$/;
const WEB = /^https?:\/\//;

/**
 * Keeps something as evidence of a case: its bytes, their sum, where and when that was. Rejects with a `StoreError`,
 * `too-many` and `too-much` where there is no room.
 */
export async function keepEvidence(
  store: Pick<Store, 'addEvidence'>,
  caseId: string,
  given: GivenEvidence,
): Promise<Evidence> {
  const { kind, bytes, at, zone, address } = given;
  const evidence: Evidence = {
    id: crypto.randomUUID(),
    caseId,
    attemptId: given.attemptId ?? null,
    kind,
    name: given.name || 'evidence',
    type: TYPE.test(given.type) ? given.type : 'application/octet-stream',
    size: bytes.length,
    sha256: await sha256(bytes),
    address: address !== null && WEB.test(address) ? address : null,
    at,
    zone,
    note: given.note ?? '',
    blanked: given.blanked ?? false,
    preview: given.preview ?? null,
  };
  await store.addEvidence(evidence, bytes);
  return evidence;
}
