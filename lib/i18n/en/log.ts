import { plural } from '../plural';
import type { LogWords } from '../ru/log';
import { logContact } from './log-contact';
import { logList } from './log-list';
import { attemptState, caseOutcome, caseState, channel } from './log-names';

const cases = (count: number) => plural('en', count, { one: 'case', other: 'cases' });
const contacts = (count: number) => plural('en', count, { one: 'contact', other: 'contacts' });
const days = (count: number) => plural('en', count, { one: 'day', other: 'days' });

/** What the page of cases and contacts says, in English. */
export const log: LogWords = {
  ...logList,
  ...logContact,
  title: 'Poryadok: cases and contacts',
  product: 'Poryadok',
  loading: 'Reading the log',

  nav: 'Sections',
  cases: 'Cases',
  allContacts: 'All contacts',
  letters: 'Letters',
  settings: 'Settings',
  search: 'Search',
  searchHint: 'Number, item, words of the text',
  found: contacts,
  foundNothing: 'Nothing found. Try the beginning of a word, or the part of the number before the hyphen.',

  channel,
  attemptState,
  caseState,
  caseOutcome,
  called: 'Called, awaiting an answer',
  theirs: (outcome) => outcome ?? 'They wrote or called',

  needsYouEmpty: 'Nothing is needed from you now.',
  showMore: (count) => `Show ${count} more`,
  dueBest: 'best today',
  dueToday: 'today, by 23:59 Moscow time',
  dueTomorrow: 'by tomorrow, 23:59 Moscow time',
  yours: (time) => ` (${time} by your clock)`,
  dueBy: (day) => `by ${day}, 23:59 Moscow time`,
  duePassed: (count) => `the term ran out ${days(count)} ago`,
  waitingUntil: (day, time) => `waiting until ${day}, ${time} Moscow time`,
  closedOn: (day) => `closed on ${day}`,

  emptyTitle: 'Your cases will appear here',
  emptyText:
    'Open the Ozon order that went wrong and press the Poryadok icon: it says what to do now, writes the message and keeps a note of it here.',
  openOrders: 'Open your orders on Ozon',
  emptyRestore: 'Have a backup from another computer? Load it at the bottom of this page.',
  noCase: 'There is no such case here. It may be in another copy of the log.',
  backToCases: 'To all cases',

  order: (number) => `Order ${number}`,
  placedOn: (day) => `of ${day}`,
  noItems: 'Items not known',
  moreItems: (count) => `and ${count} more`,
  now: 'Now',
  openOrder: 'Open the order',
  openOrderHint: 'Press the Poryadok icon there: the message will be ready.',
  closeCase: 'Close the case',
  closeHow: 'How did it end?',
  closeReturned: 'How much came back (if anything did)',
  closeSumUnclear:
    'This sum cannot be read, and the case is not closed yet. Write it in digits: 1958 or 1958.42.',
  closeHelped: 'What helped (for yourself)',
  returnedSum: (sum) => `${sum} came back`,
  helpedBy: (what) => `What helped: ${what}`,
  attemptOperator: 'Who answered (name of the operator)',
  operatorWas: (name) => `Answered by ${name}`,
  reopen: 'Reopen',
  closed: 'The case is closed',
  reopened: 'The case is open again',

  timeline: 'Contacts of this case',
  ahead: 'What is to come',
  todayIs: (day) => `today, ${day}`,
  aheadDue: (step) => `due: ${step}`,
  aheadWaiting: 'an answer is awaited until this day',
  aheadFrom: (step) => `then: ${step}`,
  noAttempts: 'No contacts yet. A call or a reply can be written down by hand.',
  showText: 'Text of the message',
  appealNumber: (number) => `Reference number ${number}`,
  appealField: 'Reference number',
  answeredOn: (outcome, day) => `${outcome}, ${day}`,
  promisedBy: (day) => `promised by ${day}`,
  preparedAt: (day, time) => `prepared on ${day} at ${time}`,
  notedAt: (day, time) => `noted on ${day} at ${time}`,

  wasItSent: 'Was it sent?',
  yes: 'Yes',
  no: 'No, never mind',
  addNumber: 'Add the number',
  addAnswer: 'Note the answer',
  sayNoAnswer: 'No answer',
  sentAfterAll: 'It was sent after all',
  copyText: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the text and press Ctrl+C.',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Written down',

  exportBundle: 'Case folder (ZIP)',
  printCase: 'Print the case',
  bundle: {
    page: 'Case',
    list: 'Inventory',
    printed: 'Printed by Poryadok from the buyer’s own notes. It does not vouch for their truth.',
    footer:
      'Put together by Poryadok from the buyer’s notes. The inventory with SHA-256 shows whether the files were changed afterwards; it does not certify that the notes are genuine.',
  },

  undo: 'Undo',
  undone: 'Taken back',
  removed: 'Deleted',
  removeAttempt: 'Delete',
  removeCase: 'Delete the case',

  addCase: 'New case',
  caseByHand: 'New case by hand',
  caseProblem: 'What happened',
  caseOpen: 'Open the case',

  columns: {
    day: 'Day',
    order: 'Order',
    problem: 'Problem',
    channel: 'How',
    text: 'Text',
    state: 'State',
  },
  answer: 'Answer',
  tableLabel: 'Contacts',
  filterState: 'State',
  filterChannel: 'How',
  any: 'Any',

  data: 'Your data',
  dataText:
    'The log lies in this browser only; nothing leaves it until you switch on “Second computer” in the settings. It is deleted together with the extension, so keep a backup.',
  noBackup: 'No backup yet.',
  lastBackup: (day) => `Last backup: ${day}.`,
  exportJson: 'Save a backup',
  exportLocked: 'Backup with a passphrase',
  exportCsv: 'CSV table',
  exportIcs: 'Terms to the calendar',
  exported: 'The file is in your downloads',
  importFile: 'Load a backup',
  fileUnreadable: 'The browser could not read the file: it was moved, or access is denied. Choose it again.',
  importPlan: 'What will change',
  importAdded: (count) => `${count} to be added`,
  importChanged: (count) => `${count} to be changed`,
  importKept: (count) => `${count} stay as they are`,
  importCases: 'Cases',
  importAttempts: 'Contacts',
  importNothing: 'There is nothing new in this backup.',
  importConfirm: 'Load',
  imported: 'The backup is loaded',
  importRefused: {
    'too-big':
      'The file is larger than 64 MB. A log of Poryadok is never that large. Check that it is the right file.',
    archive:
      'This is a ZIP archive, no backup of the log. If the backup lies inside, unpack it and choose the .json file.',
    'not-json':
      'The file cannot be read: it is damaged, was not fully downloaded, or is no backup of the log.',
    'not-ours': 'This is no backup of Poryadok. Choose a file whose name begins with “poryadok”.',
    newer: 'The backup was made by a newer version of Poryadok. Update the extension and load it again.',
    damaged: 'The backup is damaged, so nothing was changed.',
  },
  importWhere: (where) => `Place in the file: ${where}`,
  deleteAll: 'Delete everything',
  deleteAllAsk: (caseCount, attemptCount) =>
    `${cases(caseCount)} and ${contacts(attemptCount)} will be deleted. Only a backup can bring them back.`,
  deleteAllConfirm: 'Delete for good',
  deleteBackup: 'Save a backup first',
  deleted: 'The log is empty',

  lost: 'The browser seems to have lost a part of the log: there are fewer entries than there were. If you have a backup, load it.',
  acceptLoss: 'I see, go on',
  damagedCases: (count) =>
    `The file of the log is damaged on the disk: ${cases(count)} changed. They are marked. Check them or load a backup.`,
  unreadableCases: (count) =>
    `The file of the log is damaged on the disk: ${cases(count)} could not be read. The others are whole: save a backup of them, and load what is lost from an earlier one.`,
  damagedCase: 'This entry is damaged on the disk: check it.',
  failure: {
    full: 'The disk is full, so it was not written. Earlier entries are safe. Free some space and press again.',
    disk: 'The browser cannot write to the disk: it seems to be full. Earlier entries are untouched. Free some space and press again.',
    newer: 'The log was made by a newer version of Poryadok. Update the extension.',
    migration: 'The log could not be brought up to date. The old entries are safe. Update the extension.',
    damaged: 'The log cannot be read: its file is damaged. Load a backup.',
    unavailable: 'The browser does not let data be stored. Private windows do that: open an ordinary one.',
    blocked: 'The log is open in another window of an old version. Close the others and reload this page.',
    'too-many': 'This case already holds 30 pieces of evidence, which is the most. Remove some.',
    'too-much':
      'Evidence takes 300 MB already, which is the most. Save old cases as folders and remove their files.',
    missing: 'This entry is no longer there: it was deleted in another window.',
    failed: 'It was not written. Press again.',
  },
  rescue: 'Download the old entries',
  reload: 'Reload the page',
};
