import { type Attention, EDGES, FIRST_ATTENTION } from '../model/attention';
import { type IsoDay, isInstant, isIsoDay } from '../model/day';
import { NEWS, type NewsKind } from '../model/news';
import type { Changes } from './changes';
import type { Connection } from './connection';
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
        const attention = change(readAttention(await keep.get(KEY)));
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
  const [overlay, edge, closedOrders] = [said('overlay'), said('edge'), said('closedOrders')];
  return {
    reminders: isInstant(reminders) ? reminders : FIRST_ATTENTION.reminders,
    lookedOn: isIsoDay(lookedOn) ? lookedOn : FIRST_ATTENTION.lookedOn,
    rangFor: daysByName(said('rangFor')),
    postponed: daysByName(said('postponed')),
    unsolved: newsByName(said('unsolved')),
    overlay: typeof overlay === 'boolean' ? overlay : FIRST_ATTENTION.overlay,
    edge: EDGES.find((known) => known === edge) ?? FIRST_ATTENTION.edge,
    closedOrders: Array.isArray(closedOrders) ? closedOrders.filter((one) => typeof one === 'string') : [],
  };
}

function newsByName(value: unknown): Attention['unsolved'] {
  if (typeof value !== 'object' || value === null) return {};
  const known = Object.entries(value).filter((entry): entry is [string, NewsKind] =>
    NEWS.some((kind) => kind === entry[1]),
  );
  return Object.fromEntries(known);
}

function daysByName(value: unknown): Readonly<Record<string, IsoDay>> {
  if (typeof value !== 'object' || value === null) return {};
  const days = Object.entries(value).filter((entry): entry is [string, IsoDay] => isIsoDay(entry[1]));
  return Object.fromEntries(days);
}
