/** How many bytes are turned at once: `String.fromCharCode` takes its arguments from the stack. */
const PORTION = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += PORTION) {
    portions.push(String.fromCharCode(...bytes.subarray(at, at + PORTION)));
  }
  return btoa(portions.join(''));
}

/** The bytes, or `null` where the text is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const units = atob(text);
    const bytes = new Uint8Array(units.length);
    for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
