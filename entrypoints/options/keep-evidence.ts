import { smallPicture } from '../../lib/browser/small-picture';
import { type Evidence, type EvidenceKind, LARGEST_PREVIEW } from '../../lib/model/evidence';
import { keepEvidence } from '../../lib/store/keep-evidence';
import type { Store } from '../../lib/store/store';
import { now, zoneAt } from '../../lib/today';

/** Keeps a file of the person's, or a picture that was taken of a window, as evidence of a case. */
export async function keepFile(
  store: Store,
  caseId: string,
  file: File,
  kind: EvidenceKind,
  blanked = false,
): Promise<Evidence> {
  const at = now();
  return keepEvidence(store, caseId, {
    kind,
    name: file.name,
    type: file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
    address: null,
    at,
    zone: zoneAt(at),
    blanked,
    preview: await smallPicture(file, LARGEST_PREVIEW),
  });
}
