import type { ActId } from './acts';
import type { RuleRow } from './rule-row';

/** The official text where one was found, else where the rule was seen; `null` for our own recommendations. */
export const ACT_LINKS: Readonly<Record<ActId, string | null>> = {
  zozpp: 'https://www.consultant.ru/document/cons_doc_LAW_305/',
  gk1: 'https://www.consultant.ru/document/cons_doc_LAW_5142/',
  gk2: 'https://www.consultant.ru/document/cons_doc_LAW_9027/',
  gpk: 'https://www.consultant.ru/document/cons_doc_LAW_39570/',
  nk2: 'https://www.consultant.ru/document/cons_doc_LAW_28165/',
  pp657: 'https://www.consultant.ru/document/cons_doc_LAW_535649/',
  pp2463: 'https://www.cis-legislation.com/document.fwx?rgn=175659',
  pp924: 'https://base.garant.ru/12091679/',
  ks7p: 'https://publication.pravo.gov.ru/',
  appeals: 'https://base.garant.ru/25165482/',
  'e-appeals': 'https://publication.pravo.gov.ru/',
  platforms: 'https://publication.pravo.gov.ru/',
  banks: 'https://publication.pravo.gov.ru/',
  ombudsman: 'https://base.garant.ru/71958414/',
  help: 'https://docs.ozon.com/common/?country=RU',
  'help-returns':
    'https://docs.ozon.com/common/en/returns/conditions-and-timing/return-terms-and-conditions/',
  'help-fraud': 'https://docs.ozon.ru/en-common/my-settings/safety/internet-fraud',
  'help-bank': 'https://docs.ozon.com/common/ozon-finance/refund',
  rpn: 'https://petition.rospotrebnadzor.ru/petition/',
  zpp: 'https://zpp.rospotrebnadzor.ru/',
  press: 'https://vc.ru/marketplace/2695601',
  support: 'https://www.ozon.ru/my/chat/',
  own: null,
};

/** Where the row can be read. */
export function ruleLink({ act }: RuleRow): string | null {
  return ACT_LINKS[act];
}
