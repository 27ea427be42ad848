import type { IsoDay } from '../model/day';
import { ACTS, type ActKind } from './acts';
import type { RuleRow } from './rule-row';
import { DEFECT_LAW } from './terms/defect-law';
import { DELIVERY_LAW } from './terms/delivery-law';
import { DISTANCE_LAW } from './terms/distance-law';
import { PROCEDURE_LAW } from './terms/procedure-law';
import { SHOP_RULES } from './terms/shop-rules';
import { WAITING } from './terms/waiting';

const ALL = [
  ...DELIVERY_LAW,
  ...DEFECT_LAW,
  ...DISTANCE_LAW,
  ...PROCEDURE_LAW,
  ...SHOP_RULES,
  ...WAITING,
] as const;

export type RuleId = (typeof ALL)[number]['id'];

/** Every row of the rulebook, rules that changed with a row for each of their times. */
export const RULES: readonly RuleRow[] = ALL;

const ROWS = Map.groupBy(RULES, (row) => row.id);

/**
 * The row of a rule that was in force on the day that matters; `null` where the rule did not exist
 * yet, exists no more, or never did (an id out of an old log).
 */
export function ruleOn(id: string, day: IsoDay): RuleRow | null {
  const rows = ROWS.get(id) ?? [];
  return rows.find((row) => isInForce(row, day)) ?? null;
}

function isInForce(row: RuleRow, day: IsoDay): boolean {
  return (row.from === null || row.from <= day) && (row.to === null || day <= row.to);
}

export function actKind(row: RuleRow): ActKind {
  return ACTS[row.act];
}

/** Shown with «проверьте»: a weak source, or a figure that the shop's page may state otherwise. */
export function isDoubtful(row: RuleRow): boolean {
  return row.mark === 'C' || row.mark === 'K' || row.readOnPage === true;
}

export function isOutdated(row: RuleRow, today: IsoDay): boolean {
  return row.reviewOn < today;
}
