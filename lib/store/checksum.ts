/**
 * FNV-1a over the text's code units, as eight hexadecimal digits. It finds bits that flipped on the
 * disk; it proves nothing against somebody who writes on purpose.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
