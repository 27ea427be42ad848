import { getDotPath, safeParse } from 'valibot';
import { backupSchema, contentsOf } from './backup-schema';
import type { BackupStream } from './backup-stream';
import type { BackupContents } from './import-plan';
import { spoiledBytes } from './read-backup';
import { readEntries } from './read-entries';
import { Refused } from './refused';

/** The lists that a portion takes from; all else is kept for the end. */
const LONG = ['cases', 'orders'] as const;

/**
 * Reads a backup of any size and hands its cases and orders over in portions, each checked like a whole backup. Gives
 * what is left in the end: choices, letters, marks, the bin, evidence. Marks stand before the cases they speak of, or the
 * file is refused. Rejects with `Refused`.
 * @param read hears how many bytes of the file have been read, `heard` what stands before the first case
 */
export async function readPortions(
  stream: BackupStream,
  read: (bytes: number) => void,
  heard: (head: Readonly<Record<string, unknown>>) => void,
  take: (portion: BackupContents) => Promise<void>,
): Promise<BackupContents> {
  const head: Record<string, unknown> = {};
  const once = new Once();
  let portion: unknown[] = [];
  let [name, first] = ['', 0];
  const handOver = async () => {
    if (portion.length === 0) return;
    const contents = checked({ settings: NO_CHOICE, cases: [], orders: [], [name]: portion }, name, first);
    first += portion.length;
    portion = [];
    once.look(contents);
    await take(contents);
  };
  let isHeard = false;
  for await (const entry of readEntries(stream.open(read))) {
    if (entry.name !== name) await handOver();
    if (LONG.some((long) => long === entry.name) && entry.place !== null) {
      if (!isHeard) heard(head);
      isHeard = true;
      if (entry.place === 0) [name, first] = [entry.name, 0];
      portion.push(entry.value);
      if (portion.length >= stream.portion) await handOver();
    } else {
      if (isHeard) throw new Refused('damaged', entry.name);
      // All cases in one line: as much in memory at once as a whole file.
      if (LONG.some((long) => long === entry.name)) throw new Refused('too-big');
      if (entry.place === null) head[entry.name] = entry.value;
      else list(head, entry.name).push(entry.value);
    }
  }
  await handOver();
  if (!isHeard) heard(head);
  const rest = checked({ ...head, cases: [], orders: [] }, '', 0);
  const spoiled = await spoiledBytes(rest);
  if (spoiled !== null) throw new Refused('damaged', spoiled);
  return rest;
}

function list(head: Record<string, unknown>, name: string): unknown[] {
  const known = Object.hasOwn(head, name) ? head[name] : undefined;
  if (Array.isArray(known)) return known;
  const fresh: unknown[] = [];
  head[name] = fresh;
  return fresh;
}

const NO_CHOICE = { language: null };

/** @param name the list that the portion is of, and `first` the place of its first thing in it */
function checked(portion: object, name: string, first: number): BackupContents {
  const result = safeParse(backupSchema, portion, { abortEarly: true });
  if (result.success) return contentsOf(result.output);
  const path = getDotPath(result.issues[0]);
  const [list, place, ...deeper] = path?.split('.') ?? [];
  if (list !== name || place === undefined) throw new Refused('damaged', path);
  throw new Refused('damaged', [list, Number(place) + first, ...deeper].join('.'));
}

/** Nothing stands in a backup twice, in whichever portion. */
class Once {
  readonly #cases = new Set<string>();
  readonly #attempts = new Set<string>();

  look({ files }: BackupContents): void {
    for (const { case: theCase, attempts } of files) {
      add(this.#cases, theCase.id);
      for (const { id } of attempts) add(this.#attempts, id);
    }
  }
}

function add(known: Set<string>, id: string): void {
  if (known.has(id)) throw new Refused('damaged', 'cases');
  known.add(id);
}
