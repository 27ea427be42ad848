import type { Case } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import { draftName } from '../../lib/model/draft-name';
import type { Paper } from '../../lib/model/paper';
import { answersWith, type Profile } from '../../lib/model/profile';
import { evidenceLine } from '../../lib/papers/evidence-line';
import type { PaperPlace } from '../../lib/papers/paper-place';
import { typeset } from '../../lib/papers/typeset';
import { withEvidence } from '../../lib/papers/with-evidence';
import { writePaper } from '../../lib/papers/write-paper';
import type { Store } from '../../lib/store/store';

/** What the page shows: a paper, what it lacks, or that there is nothing to show. */
export type LoadedPaper =
  | { readonly state: 'no-paper' | 'no-case' }
  | ({ readonly state: 'lacking' } & About)
  | ({
      readonly state: 'written';
      readonly paper: Paper;
      /** The same with the case's evidence among its attachments; `null` where there is none. */
      readonly proven: Paper | null;
      /** Pieces of evidence. */
      readonly evidence: number;
      readonly edited: boolean;
    } & About);

interface About {
  readonly theCase: Case;
  readonly profile: Profile;
}

/** Reads the case and the person's own wording and writes the paper. Rejects with a `StoreError`. */
export async function loadPaper(store: Store, place: PaperPlace | null, today: IsoDay): Promise<LoadedPaper> {
  if (!place) return { state: 'no-paper' };
  const stored = await store.caseById(place.caseId);
  if (!stored) return { state: 'no-case' };
  const { orderNumber, problem } = stored;
  const [order, attempts, draft, profile, own, evidence] = await Promise.all([
    store.orderByNumber(orderNumber),
    store.attemptsOfCase(stored.id),
    store.draft(draftName(orderNumber, problem, place.kind, stored)),
    store.profile(),
    store.ownText(`${problem}/${place.kind}`),
    store.evidenceOfCase(stored.id),
  ]);
  // The order may have been read again since the case was opened.
  const theCase = order ? { ...stored, order } : stored;
  const written = await writePaper({
    theCase,
    attempts,
    kind: place.kind,
    answers: answersWith(profile, stored.answers),
    draft,
    own,
    today,
  });
  if (!written.ok) return { state: 'lacking', theCase, profile };
  const { paper, edited } = written;
  const lines = evidence.map((one, index) => typeset(evidenceLine(one, index, today)));
  const proven = lines.length > 0 && paper.title !== null ? withEvidence(paper, lines) : null;
  return { state: 'written', paper, proven, evidence: lines.length, edited, theCase, profile };
}
