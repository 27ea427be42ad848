import { plural } from '../plural';
import type { LogListWords } from '../ru/log-list';

const cases = (count: number) => plural('en', count, { one: 'case', other: 'cases' });
const contacts = (count: number) => plural('en', count, { one: 'contact', other: 'contacts' });

/* What the list of all contacts says, in English. */
export const logList: LogListWords = {
  loadingSoFar: (count) => `Reading the log: ${contacts(count)} so far`,

  foundCases: 'Cases found',
  noContacts:
    'No contacts yet. They are noted by themselves; a call or a reply can be written down in a case.',
  toCases: 'To the cases',
  showAll: 'Show all contacts',
  keysHint:
    'Keys: / to search, arrows, Home and End from row to row, Enter opens, the space bar selects, 1–9 go to a row.',

  filterMore: 'More filters',
  filterOrderHint: 'Number from its start',
  filterFrom: 'From',
  filterTo: 'To',
  filterNone: 'Clear the filters',

  chooseRow: (order) => `Select the contact about order ${order}`,
  chooseAll: 'Select all',
  bulkWorking: 'Working',
  bulkStop: 'Stop',
  bulkStopped: 'Stopped; everything is as it was.',
  chooseNone: 'Clear the selection',
  bulk: 'What to do with the selected',
  chosen: (attempts, inCases) => `Selected: ${contacts(attempts)}, ${cases(inCases)}`,
  bulkExport: 'CSV table',
  bulkClose: (count) => (count === 1 ? 'Close the case' : `Close ${cases(count)}`),
  bulkClosed: (count) => `Closed: ${cases(count)}`,
  bulkRemove: (count) => `Delete ${contacts(count)}`,
  bulkRemoveCases: (count) => `Delete ${cases(count)} as a whole`,
};
