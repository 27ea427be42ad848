import { ALL_EVIDENCE, LARGEST_EVIDENCE, MOST_EVIDENCE } from '../model/evidence';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Store } from './store';
import { StoreError } from './store-error';

type EvidenceRoom = Pick<
  Store,
  'addEvidence' | 'evidenceOfCase' | 'evidenceBytes' | 'tieEvidence' | 'evidenceRoom'
>;

/** The part of the store that keeps evidence: what is known of it in one place, its bytes in another. */
export function evidenceRoom(connection: Connection, changes: Changes): EvidenceRoom {
  return {
    addEvidence: async (evidence, bytes) => {
      if (bytes.length !== evidence.size || evidence.size > LARGEST_EVIDENCE) throw new StoreError('failed');
      await connection.write(['evidence', 'blobs'], async (tx) => {
        const rows = tx.objectStore('evidence');
        const all = await rows.getAll();
        const others = all.filter((one) => one.id !== evidence.id);
        const used = others.reduce((sum, one) => sum + one.size, 0);
        const inCase = others.filter((one) => one.caseId === evidence.caseId).length;
        if (inCase >= MOST_EVIDENCE) throw new StoreError('too-many');
        if (used + evidence.size > ALL_EVIDENCE) throw new StoreError('too-much');
        await Promise.all([rows.put(evidence), tx.objectStore('blobs').put(bytes, evidence.id)]);
      });
      changes.announce({ kind: 'evidence', caseId: evidence.caseId });
    },

    evidenceOfCase: async (caseId) => {
      const rows = await connection.read(['evidence'], (tx) =>
        tx.objectStore('evidence').index('caseId').getAll(caseId),
      );
      return rows.sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
    },

    evidenceBytes: async (id) =>
      (await connection.read(['blobs'], (tx) => tx.objectStore('blobs').get(id))) ?? null,

    tieEvidence: async (id, attemptId, at) => {
      const caseId = await connection.write(['evidence'], async (tx) => {
        const rows = tx.objectStore('evidence');
        const stored = await rows.get(id);
        if (!stored) throw new StoreError('missing');
        await rows.put({ ...stored, attemptId, tiedAt: at });
        return stored.caseId;
      });
      changes.announce({ kind: 'evidence', caseId });
    },

    evidenceRoom: async () => {
      const rows = await connection.read(['evidence'], (tx) => tx.objectStore('evidence').getAll());
      return { pieces: rows.length, bytes: rows.reduce((sum, one) => sum + one.size, 0) };
    },
  };
}
