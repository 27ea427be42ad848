import type { RuleId } from './rule-on';
import type { Term } from './rung';

/** Terms whose last day the shop itself names on its page: once that day is known it counts, and not the usual length. */
export const TOLD_ENDS: Readonly<Partial<Record<RuleId, Term>>> = {
  'return-window': ['return-window-told', 'return-until'],
};
