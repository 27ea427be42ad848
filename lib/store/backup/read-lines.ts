import { LARGEST_BACKUP } from './import-plan';

/**
 * The lines of a text that comes in pieces, without their ends; `null` where one is longer than a whole backup may
 * be, as in a bomb that unpacks to gigabytes without an end: nothing of it is kept. Rejects where the bytes cannot be read
 * or unpacked, or are no UTF-8.
 */
export async function* readLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string | null, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytes.getReader();
  let pieces: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = text.split('\n');
      const last = lines.pop() ?? '';
      for (const line of lines) {
        yield pieces.join('') + line;
        pieces = [];
        length = 0;
      }
      pieces.push(last);
      length += last.length;
      if (length > LARGEST_BACKUP) {
        yield null;
        return;
      }
      if (done) break;
    }
    if (length > 0) yield pieces.join('');
  } finally {
    // Whoever stops listening lets go of the file, too.
    await reader.cancel().catch(() => undefined);
  }
}
