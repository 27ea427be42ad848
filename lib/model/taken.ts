import type { Instant } from './day';

/** What can be taken from a page into a case by the browser's menu. */
export const TAKEN_KINDS = ['appeal-number', 'answer', 'evidence'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** Kinds that a contact waits for; evidence belongs to a case as a whole. */
export type AwaitedKind = Exclude<TakenKind, 'evidence'>;

/** Where and when something was selected. */
export interface TakenFrom {
  readonly address: string;
  readonly at: Instant;
  /** Minutes by which the person's clock stood ahead of UTC then. */
  readonly zone: number;
}

/** What was selected, and what it is; kept until the person has said which case it belongs to. */
export interface Taken {
  readonly kind: TakenKind;
  /** Cleaned and bounded; never empty. */
  readonly text: string;
  /** The order whose page it was selected on; `null`: another page. */
  readonly orderNumber: string | null;
  /** Of evidence; of all else it does not matter. */
  readonly from: TakenFrom | null;
}

/** Characters: as many as the fields have into which the same is typed by hand. */
export const LONGEST_TAKEN: Readonly<Record<TakenKind, number>> = {
  'appeal-number': 80,
  answer: 2_000,
  evidence: 20_000,
};

/**
 * A selection without what nobody sees: invisible marks and control characters go, runs of spaces are one, at most
 * one empty line stands between two. `''` where nothing is left.
 */
export function cleanSelection(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]|(?!\n)\p{Cc}/gu, (mark) => (mark === '\t' ? ' ' : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The number in a line such as «Номер обращения: № 4812 903»; its own spaces and form stay. */
export function appealNumberIn(selection: string): string {
  const [line = ''] = cleanSelection(selection).split('\n');
  return line
    .replace(
      /^(?:ваш[ае]?\s+)?(?:номер\s+)?(?:обращени[ея]|заявк[аи]|запрос[а]?|тикет[а]?)?\s*[:.,–—-]*\s*(?:№|#|N[oº]?\.?(?=[\s\d]))?\s*/i,
      '',
    )
    .replace(/[\s.,;]+$/, '');
}

/** The first order number in a text; `null` where there is none. */
export function orderNumberIn(selection: string): string | null {
  const text = cleanSelection(selection).replace(/[\u2010-\u2015\u2212]/g, '-');
  return /(?<![\d-])(\d{6,12}-\d{3,6})(?!\d)/.exec(text)?.[1] ?? null;
}

/** What is kept, out of what is stored of it; `null` where that cannot be understood. */
export function readTaken(kept: string | null): Taken | null {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    const said = (name: keyof Taken): unknown => Reflect.get(Object(value), name);
    const [text, number] = [said('text'), said('orderNumber')];
    const kind = TAKEN_KINDS.find((one) => one === said('kind'));
    if (!kind || typeof text !== 'string' || text === '') return null;
    const from = readFrom(said('from'));
    if (kind === 'evidence' && from === null) return null;
    return { kind, text, orderNumber: typeof number === 'string' ? number : null, from };
  } catch {
    return null;
  }
}

function readFrom(value: unknown): TakenFrom | null {
  const said = (name: keyof TakenFrom): unknown => Reflect.get(Object(value), name);
  const [address, at, zone] = [said('address'), said('at'), said('zone')];
  if (typeof address !== 'string' || typeof zone !== 'number' || typeof at !== 'string') return null;
  return Number.isNaN(Date.parse(at)) ? null : { address, at: at as Instant, zone };
}
