import type { LateMethod } from './late-methods';
import type { Surroundings } from './rewrite-file';
import type { Store } from './store';

/** What is rarely called, each part fetched by itself: the popup's first load has none of it. */
export function lateRooms(around: Surroundings): Pick<Store, LateMethod> {
  const { connection, changes } = around;
  const attentionRoom = async () => (await import('./attention-room')).attentionRoom(connection, changes);
  const profileRoom = async () => (await import('./profile-room')).profileRoom(connection, changes);
  const ownTextRoom = async () => (await import('./own-text-room')).ownTextRoom(connection, changes);
  const safetyRoom = async () => (await import('./safety-room')).safetyRoom(connection, changes);
  const syncRoom = async () => (await import('./sync/sync-room')).syncRoom(around);
  const wholeRoom = async () => (await import('./whole-room')).wholeRoom(around);
  const takeBackRoom = async () => (await import('./take-back-room')).takeBackRoom(around);
  const binRoom = async () => (await import('./bin-room')).binRoom(around);
  const evidenceRoom = async () => (await import('./evidence-room')).evidenceRoom(connection, changes);

  return {
    attention: async () => (await attentionRoom()).attention(),
    changeAttention: async (change) => (await attentionRoom()).changeAttention(change),

    safety: async () => (await safetyRoom()).safety(),
    changeSafety: async (change) => (await safetyRoom()).changeSafety(change),

    sync: async () => (await syncRoom()).sync(),
    changeSync: async (change) => (await syncRoom()).changeSync(change),
    takeSketches: async (...given) => (await syncRoom()).takeSketches(...given),
    caseMarks: async () => (await syncRoom()).caseMarks(),

    profile: async () => (await profileRoom()).profile(),
    saveProfile: async (patch) => (await profileRoom()).saveProfile(patch),

    ownText: async (id) => (await ownTextRoom()).ownText(id),
    ownTexts: async () => (await ownTextRoom()).ownTexts(),
    saveOwnText: async (own) => (await ownTextRoom()).saveOwnText(own),
    removeOwnText: async (id) => (await ownTextRoom()).removeOwnText(id),

    changeEvents: async (...given) => (await takeBackRoom()).changeEvents(...given),
    takeBackEvent: async (...fact) => (await takeBackRoom()).takeBackEvent(...fact),

    removeCase: async (...given) => (await binRoom()).removeCase(...given),
    removeAttempt: async (...given) => (await binRoom()).removeAttempt(...given),
    removeEvidence: async (...given) => (await binRoom()).removeEvidence(...given),
    restore: async (...given) => (await binRoom()).restore(...given),
    mergeCases: async (...given) => (await binRoom()).mergeCases(...given),
    splitCase: async (...given) => (await binRoom()).splitCase(...given),
    binned: async () => (await binRoom()).binned(),
    emptyBin: async (...given) => (await binRoom()).emptyBin(...given),

    addEvidence: async (...given) => (await evidenceRoom()).addEvidence(...given),
    evidenceOfCase: async (...given) => (await evidenceRoom()).evidenceOfCase(...given),
    evidenceBytes: async (...given) => (await evidenceRoom()).evidenceBytes(...given),
    tieEvidence: async (...given) => (await evidenceRoom()).tieEvidence(...given),
    evidenceRoom: async () => (await evidenceRoom()).evidenceRoom(),

    exportAll: async () => (await wholeRoom()).exportAll(),
    exportParts: async () => (await wholeRoom()).exportParts(),
    planImport: async (...given) => (await wholeRoom()).planImport(...given),
    applyImport: async (...given) => (await wholeRoom()).applyImport(...given),
    deleteAll: async () => (await wholeRoom()).deleteAll(),
    acceptLoss: async () => (await wholeRoom()).acceptLoss(),
  };
}
