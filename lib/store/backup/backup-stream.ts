import { LARGEST_BACKUP } from './import-plan';

/** A backup that is read piece by piece: never all of it is in memory. It can be read again and again. */
export interface BackupStream {
  /** Bytes of the file. */
  readonly size: number;
  /** Read piece by piece only so that one sees how far it is: there is room for all of it, and it is taken at once. */
  readonly isWhole: boolean;
  /** How many cases are checked and handed over at once. */
  readonly portion: number;
  /** Its text as bytes; `read` hears how many bytes of the file have been read. */
  open(read: (bytes: number) => void): ReadableStream<Uint8Array>;
}

/** Some fifty milliseconds of work. */
const PORTION = 100;

/**
 * A file that is smaller than a backup may be is taken as a whole.
 * @param packed the file is packed by gzip, and what is in it is the backup
 * @param portion smaller in tests only, and then nothing is taken as a whole
 */
export function streamOf(file: Blob, packed: boolean, portion = PORTION): BackupStream {
  return {
    size: file.size,
    isWhole: !packed && file.size <= LARGEST_BACKUP && portion === PORTION,
    portion,
    open: (read) => {
      let bytes = 0;
      const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, next) {
          bytes += piece.length;
          read(bytes);
          next.enqueue(piece);
        },
      });
      const text = file.stream().pipeThrough(counted);
      return packed ? text.pipeThrough(new DecompressionStream('gzip')) : text;
    },
  };
}
