/** What kind of source an act is: only a law's term moves off a day off, only `own` is nobody's rule. */
export type ActKind = 'law' | 'shop' | 'body' | 'own';

export interface Act {
  readonly kind: ActKind;
  /** The official text where one was found, else where the rule was seen. */
  readonly link: string | null;
}

/** The sources that rows stand on. Their names are in the dictionaries. */
export const ACTS = {
  zozpp: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_305/' },
  gk1: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_5142/' },
  gk2: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_9027/' },
  gpk: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_39570/' },
  nk2: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_28165/' },
  pp657: { kind: 'law', link: 'https://www.consultant.ru/document/cons_doc_LAW_535649/' },
  pp2463: { kind: 'law', link: 'https://www.cis-legislation.com/document.fwx?rgn=175659' },
  pp924: { kind: 'law', link: 'https://base.garant.ru/12091679/' },
  ks7p: { kind: 'law', link: 'https://publication.pravo.gov.ru/' },
  appeals: { kind: 'law', link: 'https://base.garant.ru/25165482/' },
  'e-appeals': { kind: 'law', link: 'https://publication.pravo.gov.ru/' },
  platforms: { kind: 'law', link: 'https://publication.pravo.gov.ru/' },
  banks: { kind: 'law', link: 'https://publication.pravo.gov.ru/' },
  ombudsman: { kind: 'law', link: 'https://base.garant.ru/71958414/' },
  help: { kind: 'shop', link: 'https://docs.ozon.com/common/?country=RU' },
  'help-returns': {
    kind: 'shop',
    link: 'https://docs.ozon.com/common/en/returns/conditions-and-timing/return-terms-and-conditions/',
  },
  'help-fraud': { kind: 'shop', link: 'https://docs.ozon.ru/en-common/my-settings/safety/internet-fraud' },
  'help-bank': { kind: 'shop', link: 'https://docs.ozon.com/common/ozon-finance/refund' },
  rpn: { kind: 'body', link: 'https://petition.rospotrebnadzor.ru/petition/' },
  zpp: { kind: 'body', link: 'https://zpp.rospotrebnadzor.ru/' },
  press: { kind: 'body', link: 'https://vc.ru/marketplace/2695601' },
  support: { kind: 'shop', link: 'https://www.ozon.ru/my/chat/' },
  own: { kind: 'own', link: null },
} as const satisfies Record<string, Act>;
export type ActId = keyof typeof ACTS;
