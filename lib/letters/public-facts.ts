import type { FactName, Facts } from './facts';

/** All that a text for everybody's eyes may say. */
export const PUBLIC_FACTS = [
  'order-tail',
  'placed',
  'promised',
  'days-late',
  'cancelled',
  'days-since-cancelled',
  'not-paid',
  'several',
  'russian-law',
  'last-day',
  'last-way',
  'last-answered',
  'today',
  'answer-by',
  'ask',
  'demand',
  'firm',
] as const satisfies readonly FactName[];

/**
 * Leaves out the order's number, appeals, goods, sums and the person's own words: no template, a person's
 * own included, can publish what is not there.
 */
export function publicFacts(facts: Facts): Facts {
  return Object.fromEntries(
    PUBLIC_FACTS.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
}
