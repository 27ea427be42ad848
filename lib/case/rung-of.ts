import type { Ladder, Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import { holds } from './conditions';
import type { Contact } from './contacts';
import { countTerm } from './term';

/** A contact on the rung it belongs to; `index` is -1 where it took none. */
export interface Placed {
  readonly contact: Contact;
  readonly rung: Rung | null;
  readonly index: number;
}

/**
 * Finds each contact's rung by its channel: the first rung of that step that was offered on the
 * contact's day and is not taken yet, else the last one of that step (it was repeated). Somebody
 * writing to the person takes no rung: it answers one that was taken. «Не буду» takes a rung only
 * where the rung may be left out.
 */
export function placeContacts(
  ladder: Ladder,
  contacts: readonly Contact[],
  facts: CaseFacts,
): readonly Placed[] {
  const taken = new Set<number>();
  return contacts.flatMap((contact) => {
    const fitting = ladder.flatMap((rung, index) => (rung.step === contact.channel ? [index] : []));
    const index =
      contact.attempt.direction === 'in'
        ? (fitting.findLast((each) => taken.has(each)) ?? -1)
        : (freeRung(ladder, fitting, taken, { ...facts, today: contact.on }) ?? -1);
    const rung = ladder[index] ?? null;
    if (contact.state === 'dropped' && !rung?.optional) return [];
    if (contact.attempt.direction === 'out' && rung) taken.add(index);
    return [{ contact, rung, index }];
  });
}

function freeRung(
  ladder: Ladder,
  fitting: readonly number[],
  taken: ReadonlySet<number>,
  then: CaseFacts,
): number | undefined {
  const free = fitting.filter((index) => !taken.has(index));
  return free.find((index) => isOffered(ladder[index], then)) ?? free[0] ?? fitting.at(-1);
}

/** True where all the rung's conditions hold and the time it is offered for has not run out. */
export function isOffered(rung: Rung | undefined, facts: CaseFacts): boolean {
  if (!rung) return false;
  if (rung.when && !rung.when.every((condition) => holds(condition, facts))) return false;
  if (!rung.until) return true;
  const [rule, anchor] = rung.until;
  const from = facts.days[anchor];
  const term = from ? countTerm(rule, from.day) : null;
  return term === null || facts.today <= term.due;
}
