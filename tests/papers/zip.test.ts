import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ArchiveFile, zipFile } from '../../lib/papers/zip';

/** Reads an archive from its end, as programs do, and checks every sum on the way. */
function readZip(archive: Uint8Array): { name: string; text: string; date: number }[] {
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).toBe(end);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 24, true);
    const start = view.getUint32(at + 42, true);
    const name = archive.slice(at + 46, at + 46 + nameLength);
    expect(view.getUint32(start, true)).toBe(0x04034b50);
    // The fields that both headers share say the same.
    expect(archive.slice(start + 4, start + 30)).toEqual(archive.slice(at + 6, at + 32));
    const content = archive.slice(start + 30 + nameLength, start + 30 + nameLength + size);
    expect(view.getUint32(at + 16, true)).toBe(crc32(content));
    const date = view.getUint16(at + 14, true);
    at += 46 + nameLength;
    return { name: new TextDecoder().decode(name), text: new TextDecoder().decode(content), date };
  });
}

function file(name: string, text: string): ArchiveFile {
  return { name, bytes: new TextEncoder().encode(text), day: '2026-11-23' };
}

it('an archive gives its files back, whatever their names and texts', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const read = readZip(zipFile(pairs.map(([name, content]) => file(name, content))));
      expect(read.map(({ name, text: content }) => [name, content])).toEqual(pairs);
    }),
  );
});

it('an archive dates its files and is the same for the same files', () => {
  const files = [file('Опись.txt', 'раз'), file('Дело.html', '')];
  expect(readZip(zipFile(files))[0]?.date).toBe(((2026 - 1980) << 9) | (11 << 5) | 23);
  expect(zipFile(files)).toEqual(zipFile(files));
});
