import { isIsoDay } from '../model/day';
import { type AutoBackup, FIRST_SAFETY, type Safety } from '../model/safety';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Store } from './store';

const KEY = 'safety';

/** The part of the store that keeps how copies are seen to, on this machine: no backup carries it. */
export function safetyRoom(connection: Connection, changes: Changes): Pick<Store, 'safety' | 'changeSafety'> {
  return {
    safety: async () => readSafety(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY))),

    changeSafety: async (change) => {
      const changed = await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        const safety = change(readSafety(await keep.get(KEY)));
        await keep.put(safety, KEY);
        return safety;
      });
      changes.announce({ kind: 'safety' });
      return changed;
    },
  };
}

/** What is not understood counts as never said. */
function readSafety(stored: unknown): Safety {
  const { remindedOn, quietUntil, auto } = asRecord(stored);
  return {
    remindedOn: isIsoDay(remindedOn) ? remindedOn : null,
    quietUntil: isIsoDay(quietUntil) ? quietUntil : null,
    auto: readAuto(asRecord(auto)),
  };
}

function readAuto({ on, madeOn, turn, sum, failure }: Record<string, unknown>): AutoBackup {
  return {
    on: on === true,
    madeOn: isIsoDay(madeOn) ? madeOn : null,
    turn: Number.isSafeInteger(turn) ? Number(turn) : FIRST_SAFETY.auto.turn,
    sum: typeof sum === 'string' ? sum : '',
    failure: failure === 'forbidden' || failure === 'refused' || failure === 'damaged' ? failure : null,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
