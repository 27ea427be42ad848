/** What kind of source an act is: only a law's term moves off a day off, only `own` is nobody's rule. */
export type ActKind = 'law' | 'shop' | 'body' | 'own';

/** The sources that rows stand on, by kind. Their names are in the dictionaries, their addresses in `act-links`. */
export const ACTS = {
  zozpp: 'law',
  gk1: 'law',
  gk2: 'law',
  gpk: 'law',
  nk2: 'law',
  pp657: 'law',
  pp2463: 'law',
  pp924: 'law',
  ks7p: 'law',
  appeals: 'law',
  'e-appeals': 'law',
  platforms: 'law',
  banks: 'law',
  ombudsman: 'law',
  help: 'shop',
  'help-returns': 'shop',
  'help-fraud': 'shop',
  'help-bank': 'shop',
  rpn: 'body',
  zpp: 'body',
  press: 'body',
  support: 'shop',
  own: 'own',
} as const satisfies Record<string, ActKind>;
export type ActId = keyof typeof ACTS;
