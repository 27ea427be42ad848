import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES } from '../../lib/model/order.ts';
import { PROBLEMS } from '../../lib/model/problem.ts';
import { STEPS } from '../../lib/model/step.ts';
import { codeOf, sourceFiles } from './sources.ts';

/*
 * Names that programs outside this repository hold on to: adding one is free, renaming one breaks them.
 */

const POPUP = `order-number order-date order-status order-total order-choice parcel item problem-option next-step why
  later-step message-text copy-message sent-question sent-yes sent-not-yet sent-no appeal-number reading-health
  manual-order manual-number manual-date manual-status manual-item manual-save page-state`;
const POPUP_DATA = `data-status data-amount data-currency data-order data-parcel data-expected-to data-received-on
  data-storage-until data-sku data-problem data-step data-due data-missing data-page`;
const OPTIONS = `case-row attempt-row attempt-count log-search add-attempt attempt-channel attempt-day attempt-text
  attempt-save export-json export-csv export-ics export-bundle import-file import-confirm delete-all delete-all-confirm`;
const OPTIONS_DATA = 'data-order data-problem data-state data-channel data-count';

const words = (list: string): readonly string[] => list.split(/\s+/);

/** The names of the list that stand nowhere in the page's code. */
function absent(list: string, folders: readonly string[]): readonly string[] {
  const code = sourceFiles(folders).map(codeOf).join('\n');
  return words(list).filter((name) => !new RegExp(`(["'])${name}\\1|\\b${name}=`).test(code));
}

describe('what outside checks hold on to', () => {
  it('is in the popup', () => {
    const folders = ['components/popup', 'components/shared', 'entrypoints/popup'];
    expect(absent(`${POPUP} ${POPUP_DATA}`, folders)).toEqual([]);
  });

  it('is in the log', () => {
    const folders = ['components/log', 'components/shared', 'entrypoints/options'];
    expect(absent(`${OPTIONS} ${OPTIONS_DATA}`, folders)).toEqual([]);
  });

  it('names the states, problems and steps as ever', () => {
    expect(ORDER_STATUSES.join(' ')).toBe(
      'awaiting-payment created assembling handed-over in-transit with-courier ready-for-pickup received cancelled returning returned unknown',
    );
    expect(PROBLEMS.join(' ')).toBe(
      'not-delivered late-but-wanted received-but-missing refund-after-cancel cancelled-by-seller changed-mind defect defect-complex wrong-item return-refused return-approved refund-late double-charge auto-charge warranty counterfeit pickup-point site-failure account-blocked ozon-bank other',
    );
    expect(STEPS.join(' ')).toBe(
      'self-service faq chat seller-chat email social phone follow-up claim authority consumer-society bank ombudsman police court done',
    );
  });
});
