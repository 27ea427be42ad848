import type { Evidence } from '../../lib/model/evidence';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import { StoreError } from '../../lib/store/store-error';
import type { Deed } from './arbitrary';
import { makeCase, openTestStore } from './examples';

/** A machine that holds these cases, on which somebody then did these things. */
export async function machineAfter(
  files: readonly CaseWithAttempts[],
  deeds: readonly Deed[],
): Promise<Store> {
  const store = await openTestStore();
  for (const file of files) {
    await store.putCase(file.case);
    for (const attempt of file.attempts) await store.addAttempt(file.case, attempt);
  }
  for (const deed of deeds) {
    await doDeed(store, deed).catch((error: unknown) => {
      // What is not there cannot be thrown away or merged; that it is said is tested elsewhere.
      if (!(error instanceof StoreError && ['missing', 'failed'].includes(error.code))) throw error;
    });
  }
  return store;
}

async function doDeed(store: Store, deed: Deed): Promise<void> {
  switch (deed.deed) {
    case 'remove':
      if (deed.id.includes('evidence')) return store.removeEvidence(deed.id, deed.at);
      if (deed.id.includes('attempt')) return store.removeAttempt(deed.id, deed.at);
      return store.removeCase(deed.id, deed.at);
    case 'restore':
      return store.restore(deed.id, deed.at);
    case 'merge':
      return store.mergeCases(deed.id, deed.into, deed.at);
    case 'split': {
      const attempts = deed.id.includes('attempt') ? [deed.id] : [];
      const evidence = deed.id.includes('evidence') ? [deed.id] : [];
      if (attempts.length + evidence.length === 0) return;
      return store.splitCase(makeCase({ id: `split-of-${deed.id}` }), { attempts, evidence }, deed.at);
    }
    case 'tie':
      return store.tieEvidence(deed.id, deed.attemptId, deed.at);
    case 'prove':
      if (!(await store.caseById(deed.caseId)) || (await isBinned(store, deed))) return;
      return store.addEvidence(makeEvidence(deed.caseId, deed.number), new Uint8Array([1, 2, deed.number]));
  }
}

/** Each piece of evidence has an id of its own: none is taken a second time. */
async function isBinned(
  store: Store,
  { caseId, number }: Extract<Deed, { deed: 'prove' }>,
): Promise<boolean> {
  return (await store.binned()).some((row) => row.id === `${caseId}-evidence-${number}`);
}

/** SHA-256 of the bytes 1, 2 and 0, and of 1, 2 and 1. */
const SUMS = [
  'd7b3d4012540102c40a23acdeee417e06a42a74a5d66c7efe59f4e4aa0537c5c',
  '4912326e465b6efb1d5b1b276e321709d99a506e230a31f3c158c976d4a8a4e8',
];

export function makeEvidence(caseId: string, number: number, changes: Partial<Evidence> = {}): Evidence {
  return {
    id: `${caseId}-evidence-${number}`,
    caseId,
    attemptId: null,
    kind: 'picture',
    name: 'Снимок.png',
    type: 'image/png',
    size: 3,
    sha256: SUMS[number] ?? '',
    address: 'https://www.ozon.ru/my/orderdetails/?order=44563249-0877',
    at: '2026-11-20T10:00:00.000Z',
    zone: 180,
    note: '',
    blanked: false,
    preview: null,
    ...changes,
  };
}
