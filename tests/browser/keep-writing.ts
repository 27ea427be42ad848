import type { Attempt } from '../../lib/model/attempt.ts';
import type { Case } from '../../lib/model/case.ts';
import { openStore } from '../../lib/store/open-store.ts';

/** Runs in a page of the extension: writes one contact after another, and says of each when the disk has it. */
export async function keepWriting(theCase: Case, attempt: Attempt, round: number): Promise<void> {
  const store = await openStore({ watermark: null });
  for (let turn = 0; ; turn += 1) {
    const id = `written-${round}-${turn}`;
    await store.addAttempt(theCase, { ...attempt, id });
    console.log(`on the disk: ${id}`);
  }
}
