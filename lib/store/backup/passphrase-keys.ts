/** What is made of a passphrase: the key that locks, and sixteen bytes that tell whether it was the right one. */
export interface PassphraseKeys {
  readonly key: CryptoKey;
  readonly check: Uint8Array<ArrayBuffer>;
}

/**
 * PBKDF2 makes one secret of the passphrase, HKDF two that tell nothing of each other. The passphrase counts as it is
 * read, not as it is typed: composed letters (NFKC), no blanks at either end, for those come along when it is pasted.
 */
export async function passphraseKeys(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<PassphraseKeys> {
  const typed = bytesOf(passphrase.normalize('NFKC').trim());
  const { subtle } = crypto;
  const source = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const secret = await subtle.importKey(
    'raw',
    await subtle.deriveBits(stretched, source, 256),
    'HKDF',
    false,
    ['deriveKey', 'deriveBits'],
  );
  const named = (name: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: bytesOf(`poryadok ${name}`),
  });
  const use = { name: 'AES-GCM', length: 256 };
  const [key, check] = await Promise.all([
    subtle.deriveKey(named('backup key'), secret, use, false, ['encrypt', 'decrypt']),
    subtle.deriveBits(named('passphrase check'), secret, 128),
  ]);
  return { key, check: new Uint8Array(check) };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
