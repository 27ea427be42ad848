import type { CaseOutcome } from '../../lib/model/case';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import type { Actions, Undo } from './actions';

/** What is done at once to contacts or cases that were chosen. All of it is done, or none; all can be taken back. */
export function createBulkActions(store: Store, actions: Actions) {
  async function eachCase(
    ids: readonly string[],
    work: (file: CaseWithAttempts) => readonly (() => Promise<Undo>)[],
  ): Promise<Undo> {
    const done: Undo[] = [];
    const undoAll = async () => {
      for (const undo of done.toReversed()) await undo();
    };
    try {
      for (const id of ids) {
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
    closeCases: (ids: readonly string[], outcome: CaseOutcome) =>
      eachCase(ids, ({ case: theCase }) =>
        theCase.closed ? [] : [() => actions.closeCase(theCase, outcome)],
      ),
    removeCases: (ids: readonly string[]) =>
      eachCase(ids, ({ case: theCase }) => [() => actions.removeCase(theCase)]),
    /** Contacts by their places in their cases. */
    removeAttempts: (byCase: ReadonlyMap<string, readonly number[]>) =>
      eachCase([...byCase.keys()], ({ case: theCase, attempts }) =>
        (byCase.get(theCase.id) ?? []).flatMap((place) => {
          const attempt = attempts[place];
          return attempt ? [() => actions.removeAttempt(theCase, attempt)] : [];
        }),
      ),
  };
}

export type BulkActions = ReturnType<typeof createBulkActions>;
