import { toBase64 } from './base64';
import { type Lock, ROUNDS, vouchedFor, writeLockedFile } from './locked-file';
import { pack } from './pack';
import { passphraseKeys } from './passphrase-keys';

/**
 * Puts a backup under a passphrase: packed, then AES-256-GCM. Every call gives another file, for salt and
 * nonce are made anew. `rounds` is lower in tests only.
 */
export async function lockBackup(text: string, passphrase: string, rounds = ROUNDS): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const [{ key, check }, packed] = await Promise.all([
    passphraseKeys(passphrase, salt, rounds),
    pack(new TextEncoder().encode(text)),
  ]);
  const lock: Lock = {
    key: { by: 'PBKDF2-HMAC-SHA-256', rounds, salt: toBase64(salt) },
    cipher: { by: 'AES-256-GCM', iv: toBase64(iv) },
    packed: 'gzip',
    check: toBase64(check),
  };
  const cipher = { name: 'AES-GCM', iv, additionalData: vouchedFor(lock) };
  const locked = await crypto.subtle.encrypt(cipher, key, packed);
  return writeLockedFile({ lock, data: toBase64(new Uint8Array(locked)) });
}
