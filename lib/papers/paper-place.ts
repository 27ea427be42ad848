import { PAPER_KINDS, type PaperKind } from '../model/paper';

/** Which paper of which case: what the address of the print page says behind its `#`. */
export interface PaperPlace {
  readonly caseId: string;
  readonly kind: PaperKind;
}

/** `#/4c1f…/claim` */
export function hashOfPaper({ caseId, kind }: PaperPlace): string {
  return `#/${encodeURIComponent(caseId)}/${kind}`;
}

/** `null` for an address that names no paper. */
export function readPaperPlace(hash: string): PaperPlace | null {
  const [, id, named] = hash.replace(/^#/, '').split('/');
  const kind = PAPER_KINDS.find((one) => one === named);
  const caseId = id && decode(id);
  return caseId && kind ? { caseId, kind } : null;
}

/** An address somebody has cut in the middle of a character names nothing. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
