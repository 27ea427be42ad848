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
  const coming = [...neededRungs(view)];
  for (let index = (frontier?.index ?? -1) + 1; index < ladder.length; index += 1) {
    const rung = ladder[index];
    if (!rung || rung.aside || taken.has(rung) || !isOffered(rung, facts)) continue;
    if (skipsSupport && isSupport(rung.step) && !rung.afterRefusal) continue;
    coming.push(rung);
  }
  return coming;
}

/** What was passed over and cannot be spared: a rung that was taken wants it first. */
export function neededRungs({ ladder, taken }: CaseView): readonly Rung[] {
  let needed: string[] | null = null;
  for (const { needs } of taken) if (needs !== undefined) needed = [...(needed ?? []), needs];
  if (!needed) return NONE;
  return ladder.filter((rung) => needed.includes(rung.id) && !taken.has(rung));
}

const NONE: readonly Rung[] = [];

/** Rungs that may be taken at once beside the one that is at hand, whatever else is under way. */
export function besideRungs(view: CaseView, atHand: string): readonly Rung[] {
  const { ladder, taken, facts } = view;
  return ladder.filter(
    (rung) =>
      rung.id !== atHand &&
      (rung.beside || isAlongside(rung, view, atHand)) &&
      !taken.has(rung) &&
      isOffered(rung, facts),
  );
}

/** The rung that this one goes with has come, and nothing that it wants first is missing. */
function isAlongside({ alongside, needs }: Rung, { taken }: CaseView, atHand: string): boolean {
  if (alongside === undefined) return false;
  const ids = [...taken].map(({ id }) => id);
  return (alongside === atHand || ids.includes(alongside)) && (needs === undefined || ids.includes(needs));
}
