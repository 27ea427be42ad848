import type { IsoDay } from '../model/day';
import type { ActId } from './acts';
import type { Condition } from './condition';

/**
 * How well a row is founded. A: official text or the shop's own help page. B: a good secondary source.
 * C: one weak or old source. K: general knowledge. `own`: our recommendation, no rule of anybody.
 * C and K are shown with «проверьте»; what contradicts itself or was not found has no row at all.
 */
export const MARKS = ['A', 'B', 'C', 'K', 'own'] as const;
export type Mark = (typeof MARKS)[number];

export const UNITS = [
  'calendar-day',
  'working-day',
  'hour',
  'month',
  'year',
  'percent-per-day',
  'percent',
  'rouble',
] as const;
export type Unit = (typeof UNITS)[number];

/** One rule as it stood between two days. A rule that changed has a row for each of its times. */
export interface RuleRow {
  readonly id: string;
  /** `null` where the rule gives a right and no number. */
  readonly value: number | null;
  readonly unit: Unit | null;
  /** Where it stands; the act brings the link. */
  readonly act: ActId;
  /** The place in the act, in Russian notation; `null` where the act has none. */
  readonly article: string | null;
  /** First and last day on which it is in force; `null`: open. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly mark: Mark;
  readonly checkedOn: IsoDay;
  /** Past this day the screen says that the row may be out of date. */
  readonly reviewOn: IsoDay;
  /** The shop shows the same figure on its page, and the page is right where the two differ. */
  readonly readOnPage?: true;
  /** Nobody's law, and yet it ends on no day off: the letter that names its day is answered by people at work. */
  readonly endsOnWorkday?: true;
  /** It speaks of such cases only: elsewhere it is not told and nothing is counted by it. */
  readonly when?: Condition;
}

/** Laws were read on this day, and are to be read again half a year later. */
export const LAW_CHECKED = { checkedOn: '2026-11-22', reviewOn: '2027-05-22' } as const;

/** The shop's own rules move faster than laws do. */
export const SHOP_CHECKED = { checkedOn: '2026-11-22', reviewOn: '2027-02-22' } as const;

interface Dated {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly readOnPage?: true;
  readonly endsOnWorkday?: true;
  readonly when?: Condition;
}

/**
 * Gives the function that writes a table of rows which were checked on the same day: id, figure (value
 * and unit, or none), act, place in the act, mark, the days between which the row is in force, and the
 * cases that it speaks of.
 */
export function rowsOf(checked: Pick<RuleRow, 'checkedOn' | 'reviewOn'>) {
  return <const Id extends string>(
    id: Id,
    figure: readonly [value: number | null, unit: Unit] | null,
    act: ActId,
    article: string | null,
    mark: Mark,
    dated: Dated = {},
  ): RuleRow & { readonly id: Id } => ({
    id,
    value: figure?.[0] ?? null,
    unit: figure?.[1] ?? null,
    act,
    article,
    from: null,
    to: null,
    mark,
    ...checked,
    ...dated,
  });
}
