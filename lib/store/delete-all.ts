import type { Connection } from './connection';
import type { Room } from './schema';

/** Every room there is: what is added to the schema is deleted with everything else. */
const ROOMS: { readonly [Each in Room]: true } = {
  files: true,
  orders: true,
  keep: true,
  evidence: true,
  blobs: true,
  bin: true,
  marks: true,
};

/** Empties the database, marks and bin included: whoever deletes all wants nothing to be left. */
export async function deleteAll(connection: Connection): Promise<void> {
  const rooms = Object.keys(ROOMS) as Room[];
  await connection.write(rooms, async (tx) => {
    await Promise.all(rooms.map((room) => tx.objectStore(room).clear()));
  });
}
