import type { IsoDay } from '../model/day';

/** A file of an archive. */
export interface ArchiveFile {
  /** With `/` for folders; any letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day it is dated; the format knows none before 1980. */
  readonly day: IsoDay;
}

/*
 * Signatures, sizes and fields of .ZIP File Format Specification 6.3 (PKWARE APPNOTE), 4.3.7, 4.3.12 and
 * 4.3.16. The files are stored as they are: letters are small, and what is not packed cannot be packed
 * wrongly.
 */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
/** Made on Unix: of names made on MS-DOS, Info-ZIP's `unzip` spoils every letter that is not Latin, whatever the flag says. */
const MADE_BY = (3 << 8) | VERSION;
/** An ordinary file that its owner may write and everybody read, as Unix keeps it in the upper half. */
const ORDINARY_FILE = 0o100644 * 0x10000;
const NAMES_ARE_UTF8 = 0x0800;

/** The files as one ZIP archive, in their order; the same files give the same bytes. */
export function zipFile(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const bytes = new ByteList();
  const directory = new ByteList();
  for (const { name, bytes: content, day } of files) {
    const encoded = new TextEncoder().encode(name);
    const start = bytes.size;
    const fields: readonly Field[] = [
      [NAMES_ARE_UTF8, 2],
      [0, 2], // stored
      [0, 2], // midnight
      [dosDate(day), 2],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
      [encoded.length, 2],
      [0, 2], // no extra field
    ];
    bytes
      .add([[LOCAL_HEADER, 4], [VERSION, 2], ...fields])
      .addBytes(encoded)
      .addBytes(content);
    directory
      .add([
        [CENTRAL_HEADER, 4],
        [MADE_BY, 2],
        [VERSION, 2],
        ...fields,
        [0, 2], // no comment
        [0, 2], // first disk
        [0, 2], // internal attributes
        [ORDINARY_FILE, 4],
        [start, 4],
      ])
      .addBytes(encoded);
  }
  const [directoryStart, directorySize] = [bytes.size, directory.size];
  bytes.addBytes(directory.join()).add([
    [END_OF_DIRECTORY, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directorySize, 4],
    [directoryStart, 4],
    [0, 2],
  ]);
  return bytes.join();
}

/** A number and how many bytes it takes, the lowest first. */
type Field = readonly [value: number, size: 2 | 4];

class ByteList {
  readonly #parts: Uint8Array[] = [];
  size = 0;

  add(fields: readonly Field[]): this {
    const bytes = fields.flatMap(([value, size]) =>
      Array.from({ length: size }, (_byte, index) => (value >>> (8 * index)) & 0xff),
    );
    return this.addBytes(Uint8Array.from(bytes));
  }

  addBytes(bytes: Uint8Array): this {
    this.#parts.push(bytes);
    this.size += bytes.length;
    return this;
  }

  join(): Uint8Array<ArrayBuffer> {
    const joined = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.#parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }
}

/** Days as MS-DOS wrote them: seven bits of years since 1980, four of months, five of days. */
function dosDate(day: IsoDay): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | date;
}

/** CRC-32 with the polynomial of IEEE 802.3, as ZIP wants it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
