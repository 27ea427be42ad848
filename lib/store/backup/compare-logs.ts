import type { LogRows } from '../log-parts';
import { orderedJson } from '../ordered-json';
import type { Fate, ListedCase, Tally } from './import-plan';

/** What an import would do, counted and listed; portions of a large file add up. */
export class Comparison {
  readonly cases = { added: 0, changed: 0, kept: 0 } satisfies Tally;
  readonly attempts = { added: 0, changed: 0, kept: 0 } satisfies Tally;
  readonly evidence = { added: 0, changed: 0, kept: 0 } satisfies Tally;
  readonly listed: ListedCase[] = [];
  readonly away: string[] = [];

  /** @param before what is stored, `after` what would be, and `inFile` what the file holds */
  look(before: LogRows, inFile: LogRows, after: LogRows): void {
    const cases = new Map(before.files.map((file) => [file.case.id, file.case]));
    const attempts = new Map(before.files.flatMap((file) => file.attempts.map((one) => [one.id, one])));
    const offered = new Offered(inFile);
    for (const { case: theCase, attempts: inside } of after.files) {
      const fate = this.#count('cases', theCase, cases, offered);
      const fates = inside.map((one) => this.#count('attempts', one, attempts, offered));
      const news = fates.filter((one) => one === 'added' || one === 'changed').length;
      if (fate === null && news === 0) continue;
      const { id, orderNumber, problem } = theCase;
      const whole = fate === 'added' || news === 0 ? (fate ?? 'kept') : 'changed';
      this.listed.push({ id, orderNumber, problem, fate: whole, attempts: news });
    }
    const pieces = new Map(before.evidence.map((one) => [one.id, one]));
    for (const one of after.evidence) this.#count('evidence', one, pieces, offered);
    const merged = new Set(after.marks.flatMap(({ id, gone, into }) => (gone && into !== null ? id : [])));
    for (const { id } of after.bin) if (offered.has(id) && !merged.has(id)) this.away.push(id);
  }

  /** `null`: the file does not speak of it, and it stays. */
  #count<T extends { readonly id: string }>(
    kind: 'cases' | 'attempts' | 'evidence',
    one: T,
    before: ReadonlyMap<string, T>,
    offered: Offered,
  ): Fate | null {
    const fate = fateOf(one, before.get(one.id), offered);
    if (fate !== null) this[kind][fate] += 1;
    return fate;
  }
}

function fateOf(one: { readonly id: string }, old: unknown, offered: Offered): Fate | null {
  if (old === undefined) return 'added';
  if (old !== one && orderedJson(old) !== orderedJson(one)) return 'changed';
  return offered.has(one.id) ? 'kept' : null;
}

/** Everything that a log shows; things in its bin are not offered. Gathered when first asked for: a new log asks for none. */
class Offered {
  readonly #log: LogRows;
  #ids: Set<string> | null = null;

  constructor(log: LogRows) {
    this.#log = log;
  }

  has(id: string): boolean {
    this.#ids ??= new Set(idsOf(this.#log));
    return this.#ids.has(id);
  }
}

function* idsOf({ files, evidence }: LogRows): Generator<string, void> {
  for (const { id } of evidence) yield id;
  for (const { case: theCase, attempts } of files) {
    yield theCase.id;
    for (const { id } of attempts) yield id;
  }
}
