import { type Evidence, type EvidenceKind, LARGEST_PREVIEW } from '../../lib/model/evidence';
import { sha256 } from '../../lib/store/sha256';
import type { Store } from '../../lib/store/store';
import { now, zoneAt } from '../../lib/today';

/** Pixels of a preview's longer side. */
const PREVIEW = 240;
/** Pictures that a browser draws without running anything; SVG is none of them. */
const DRAWN = /^image\/(?:png|jpeg|webp|gif)$/;
const TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** True for what may be shown in the page itself; all else is only ever saved to the disk. */
export function isDrawn(type: string): boolean {
  return DRAWN.test(type);
}

/** Keeps a file as evidence of a case: its bytes, their sum, and when that was. */
export async function keepEvidence(
  store: Store,
  caseId: string,
  file: File,
  kind: EvidenceKind,
): Promise<Evidence> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = now();
  const type = TYPE.test(file.type) ? file.type : 'application/octet-stream';
  const evidence: Evidence = {
    id: crypto.randomUUID(),
    caseId,
    attemptId: null,
    kind,
    name: file.name || 'evidence',
    type,
    size: bytes.length,
    sha256: await sha256(bytes),
    address: null,
    at,
    zone: zoneAt(at),
    note: '',
    blanked: false,
    preview: isDrawn(type) ? await previewOf(file) : null,
  };
  await store.addEvidence(evidence, bytes);
  return evidence;
}

/** A small picture of a picture; `null` where the browser cannot read it: the file is kept all the same. */
async function previewOf(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, PREVIEW / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const address = canvas.toDataURL('image/jpeg', 0.7);
    return address.startsWith('data:image/jpeg;base64,') && address.length <= LARGEST_PREVIEW
      ? address
      : null;
  } catch {
    return null;
  }
}
