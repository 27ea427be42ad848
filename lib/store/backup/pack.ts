/** What unpacking came to: too much is told apart from what is damaged. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly fault: 'too-big' | 'damaged' };

/** Packs by gzip (RFC 1952), as the browser does it itself. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks gzip and stops as soon as more than `limit` bytes have come out: two hundred kilobytes may hold
 * a gigabyte of nothing, and nobody knows before they are unpacked.
 */
export async function unpack(packed: Blob, limit: number): Promise<Unpacked> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const portions: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return { ok: false, fault: 'too-big' };
      }
      portions.push(value);
    }
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  return { ok: true, bytes: join(portions, size) };
}

function join(portions: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const portion of portions) {
    joined.set(portion, at);
    at += portion.length;
  }
  return joined;
}
