import type { ReadField, Reading, Witness } from './reading';

/** What a wrong step or a wrong deadline would come from. */
const WEIGHTY: readonly ReadField[] = ['placed', 'status', 'expected', 'total'];

/** Witnesses that name the thing itself; labels and free text may well speak of something beside it. */
const FIRM: readonly Witness[] = ['state', 'block'];

/**
 * What the page says in two ways, so that the person had better look. Where the visible block has won over the embedded
 * state the page has merely moved on since it loaded: that is no doubt.
 */
export function doubtsOf({ disagreements }: Reading): readonly ReadField[] {
  const doubtful = disagreements.filter(
    ({ winner, loser }) => FIRM.includes(winner) && FIRM.includes(loser) && winner !== 'block',
  );
  return WEIGHTY.filter((field) => doubtful.some((one) => one.field === field));
}
