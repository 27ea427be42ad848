import type { Rung } from '../rules/rung';
import type { CaseView } from './case-view';
import { isOffered } from './offered';
import { isSupport } from './tiers';

/**
 * The rungs still to come, in order: those past the furthest one taken that fit the case now, and
 * before them what was passed over and cannot be spared (an authority wants a claim first). After a
 * refusal support is not asked again, where the ladder knows somebody else.
 */
export function remainingRungs(view: CaseView): readonly Rung[] {
  const { ladder, frontier, facts, refused, taken } = view;
  const skipsSupport = refused && ladder.some(({ step }) => !isSupport(step));
  const coming = ladder.filter(
    (rung, index) =>
      index > (frontier?.index ?? -1) &&
      !taken.has(rung) &&
      isOffered(rung, facts) &&
      !(skipsSupport && isSupport(rung.step) && !rung.afterRefusal),
  );
  return [...neededRungs(view), ...coming];
}

/** What was passed over and cannot be spared: a rung that was taken wants it first. */
export function neededRungs({ ladder, taken }: CaseView): readonly Rung[] {
  const needed = [...taken].flatMap(({ needs }) => needs ?? []);
  return ladder.filter((rung) => needed.includes(rung.id) && !taken.has(rung));
}

/** Rungs that may be taken at once, whatever else is under way. */
export function besideRungs({ ladder, taken, facts }: CaseView): readonly Rung[] {
  return ladder.filter((rung) => rung.beside && !taken.has(rung) && isOffered(rung, facts));
}
