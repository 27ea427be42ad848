import { ARRIVALS, type Arrival, type Attention, EDGES, FIRST_ATTENTION } from '../model/attention';
import { isInstant, isIsoDay } from '../model/day';
import { NEWS, type NewsKind } from '../model/news';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Room, Writing } from './schema';
import type { Store } from './store';

const KEY = 'attention';

/** The part of the store that keeps how far the product may speak up unasked. */
export function attentionRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'attention' | 'changeAttention'> {
  return {
    attention: async () =>
      readAttention(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY))),

    changeAttention: async (change) => {
      const changed = await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        const before = readAttention(await keep.get(KEY));
        const after = change(before);
        // A wish that begins anew is about what comes from now on.
        const isSameWish = after.reminders === before.reminders;
        const attention = isSameWish ? after : { ...after, arrived: {} };
        await keep.put(attention, KEY);
        return attention;
      });
      changes.announce({ kind: 'attention' });
      return changed;
    },
  };
}

/** Attention out of whatever is stored: what is not understood counts as never said. */
function readAttention(stored: unknown): Attention {
  const said = (name: keyof Attention): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
  const [reminders, lookedOn] = [said('reminders'), said('lookedOn')];
  const [overlay, edge] = [said('overlay'), said('edge')];
  return {
    reminders: isInstant(reminders) ? reminders : FIRST_ATTENTION.reminders,
    lookedOn: isIsoDay(lookedOn) ? lookedOn : FIRST_ATTENTION.lookedOn,
    rangFor: entriesOf(said('rangFor'), isIsoDay),
    rangToday: textsIn(said('rangToday')),
    arrived: entriesOf(said('arrived'), isArrival),
    postponed: entriesOf(said('postponed'), isIsoDay),
    unsolved: entriesOf(said('unsolved'), isNews),
    overlay: typeof overlay === 'boolean' ? overlay : FIRST_ATTENTION.overlay,
    edge: EDGES.find((known) => known === edge) ?? FIRST_ATTENTION.edge,
    closedOrders: textsIn(said('closedOrders')),
  };
}

/** The cases that came in, marked so that the next look rings for them; nobody wants it where nobody wants reminders. */
export async function noteArrivals<More extends Room>(
  tx: Writing<'keep' | More>,
  arrivals: Readonly<Record<string, Arrival>>,
): Promise<void> {
  const keep = tx.objectStore('keep');
  const attention = readAttention(await keep.get(KEY));
  if (attention.reminders === null || Object.keys(arrivals).length === 0) return;
  // A case that was new and has grown since is still new.
  await keep.put({ ...attention, arrived: { ...arrivals, ...attention.arrived } }, KEY);
}

const isArrival = (value: unknown): value is Arrival => ARRIVALS.some((one) => one === value);
const isNews = (value: unknown): value is NewsKind => NEWS.some((one) => one === value);

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function entriesOf<T>(value: unknown, is: (one: unknown) => one is T): Readonly<Record<string, T>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => is(entry[1])));
}
