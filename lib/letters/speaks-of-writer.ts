import { PAPER_KINDS } from '../model/paper';
import type { LetterKind } from './letter-kind';

/** Papers name their writer; what is checked in a public post must not be named there. */
const SPEAKING: readonly LetterKind[] = [...PAPER_KINDS, 'consumer-society', 'social'];

/** Whether a letter is written, or looked through, with the person's own details. No other letter is told them. */
export function speaksOfWriter(kind: LetterKind): boolean {
  return SPEAKING.includes(kind);
}
