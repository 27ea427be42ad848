import { type BackupStream, streamOf } from './backup-stream';
import { fromBase64, toBase64 } from './base64';
import { type ImportRefusal, LARGEST_BACKUP } from './import-plan';
import { type LockedFile, vouchedFor } from './locked-file';
import { unpack } from './pack';
import { passphraseKeys } from './passphrase-keys';

export type Unlocked =
  | { readonly ok: true; readonly from: string | BackupStream }
  | { readonly ok: false; readonly refusal: ImportRefusal | 'wrong-passphrase' };

/**
 * Opens a backup with its passphrase. A wrong passphrase does not give the file's check; with the right one,
 * AES-GCM gives the whole text as it was locked, or nothing: then the data is damaged.
 */
export async function unlockBackup({ lock, data }: LockedFile, passphrase: string): Promise<Unlocked> {
  const [salt, iv, locked] = [lock.key.salt, lock.cipher.iv, data].map(fromBase64);
  if (!salt || !iv || !locked) return { ok: false, refusal: 'damaged' };
  const { key, check } = await passphraseKeys(passphrase, salt, lock.key.rounds);
  if (toBase64(check) !== lock.check) return { ok: false, refusal: 'wrong-passphrase' };
  let packed: ArrayBuffer;
  try {
    const cipher = { name: 'AES-GCM', iv, additionalData: vouchedFor(lock) };
    packed = await crypto.subtle.decrypt(cipher, key, locked);
  } catch {
    return { ok: false, refusal: 'damaged' };
  }
  const inside = new Blob([packed]);
  const unpacked = await unpack(inside, LARGEST_BACKUP);
  if (unpacked.ok) return { ok: true, from: new TextDecoder().decode(unpacked.bytes) };
  if (unpacked.fault === 'damaged') return { ok: false, refusal: 'damaged' };
  return { ok: true, from: streamOf(inside, true) };
}
