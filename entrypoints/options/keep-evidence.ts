import { paintOver } from '../../lib/browser/paint-over';
import { smallPicture } from '../../lib/browser/small-picture';
import { type Evidence, type EvidenceKind, LARGEST_PREVIEW } from '../../lib/model/evidence';
import type { PictureBox } from '../../lib/model/picture-box';
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

/** Keeps a picture with what the person covered; one without a box stays the file that it was, byte for byte. */
export async function keepPicture(
  store: Store,
  caseId: string,
  { file, kind }: { readonly file: File; readonly kind: EvidenceKind },
  boxes: readonly PictureBox[],
): Promise<Evidence> {
  if (boxes.length === 0) return keepFile(store, caseId, file, kind);
  const painted = await paintOver(file, boxes);
  return keepFile(store, caseId, fileOf(painted, file.name), kind, true);
}

/** A painted picture under the name it came with, with the ending of what it is now. */
function fileOf(painted: Blob, name: string): File {
  const isPng = painted.type === 'image/png';
  const named = isPng ? `${name.replace(/\.(?:png|webp|gif)$/i, '')}.png` : name;
  return new File([painted], named, { type: painted.type });
}
