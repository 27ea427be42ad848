import type { CaseOutcome } from '../../lib/model/case';
import { keepPace, type Pace } from '../../lib/store/backup/pace';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import type { Actions, Undo } from './actions';

/**
 * What is done at once to contacts or cases that were chosen. All of it is done, or none; all can be taken back. Of
 * thousands it is told how far it is, and stopped it is as if it had not begun: it rejects with `Stopped`.
 */
export function createBulkActions(store: Store, actions: Actions) {
  async function eachCase(
    ids: readonly string[],
    pace: Pace | null,
    work: (file: CaseWithAttempts) => readonly (() => Promise<Undo>)[],
  ): Promise<Undo> {
    const done: Undo[] = [];
    const undoAll = async () => {
      for (const undo of done.toReversed()) await undo();
    };
    try {
      for (const [place, id] of ids.entries()) {
        keepPace(pace, place, ids.length);
        const [file] = await store.filesById([id]);
        if (file) for (const deed of work(file)) done.push(await deed());
      }
    } catch (error) {
      await undoAll();
      throw error;
    }
    return undoAll;
  }

  return {
    closeCases: (ids: readonly string[], outcome: CaseOutcome, pace: Pace | null = null) =>
      eachCase(ids, pace, ({ case: theCase }) =>
        theCase.closed ? [] : [() => actions.closeCase(theCase, outcome)],
      ),
    removeCases: (ids: readonly string[], pace: Pace | null = null) =>
      eachCase(ids, pace, ({ case: theCase }) => [() => actions.removeCase(theCase)]),
    /** Contacts by their places in their cases. */
    removeAttempts: (byCase: ReadonlyMap<string, readonly number[]>, pace: Pace | null = null) =>
      eachCase([...byCase.keys()], pace, ({ case: theCase, attempts }) =>
        (byCase.get(theCase.id) ?? []).flatMap((place) => {
          const attempt = attempts[place];
          return attempt ? [() => actions.removeAttempt(theCase, attempt)] : [];
        }),
      ),
  };
}

export type BulkActions = ReturnType<typeof createBulkActions>;
