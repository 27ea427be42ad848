import { plural } from '../plural';
import type { KeepingWords } from '../ru/keeping';

const days = (count: number) => plural('en', count, { one: 'day', few: 'days', many: 'days', other: 'days' });

export const keeping: KeepingWords = {
  evidence: 'Evidence',
  evidenceNote:
    'A picture records what the browser showed; it does not prove that it is authentic. It may show the pickup code, a name or a phone: check before you hand it to anybody.',
  noEvidence:
    'Nothing yet. Drop a photo or a file here, paste a picture (Ctrl+V), or choose one on the disk.',
  choose: 'Choose files',
  takePicture: 'Picture of a window or tab',
  limits: 'Up to 20 MB a file, 30 a case, 300 MB in all.',
  added: (count) => (count === 1 ? 'Added' : `Added: ${count}`),
  tooBig: (name) => `“${name}” is larger than 20 MB and was not added. Make it smaller and try again.`,
  empty: (name) => `“${name}” is empty and was not added.`,
  notTaken: 'No picture was taken: the browser gave none. Take a screenshot and paste it (Ctrl+V).',
  kind: { picture: 'Screenshot', page: 'Text of a page', file: 'File' },
  takenAt: (day, time, zone) => `${day}, ${time} (UTC${zone})`,
  size: (size) => `${size} kB`,
  open: 'Open',
  save: 'Save to disk',
  close: 'Close',
  remove: 'Delete',
  belongsTo: 'Belongs to',
  wholeCase: 'The case as a whole',
  tied: 'Moved',
  elsewhere: 'The file itself is on another computer: the backup did not hold it.',
  changed: 'The file has changed on the disk: its SHA-256 is not the one noted.',

  room: {
    'too-many': 'This case already holds 30 pieces of evidence: no more fit in. Remove what you do not need.',
    'too-much': 'Evidence fills 300 MB: no more fits in. Save old cases as folders and delete their files.',
  },
  taking: {
    entry: 'Keep this page in the case',
    title: 'Keep in the case',
    picture: 'Picture of the tab',
    text: 'Text of the page',
    what: 'With address, exact time and SHA-256. Pickup code, name, phone and e-mail are not kept.',
    into: 'In which case',
    noCase: 'There is no open case. Open an order or type it in by hand: the case opens by itself.',
    notGiven:
      'The browser gives a picture only after the icon was pressed on this page. Press it and try again.',
    noText: 'The browser lets nobody look into this page. Take a picture.',
    kept: (name) => `Kept: ${name}`,
    openCase: 'Open the case',
    back: 'Back',
    pictureName: 'Picture',
    textName: 'Page',
    head: (title, address, when) =>
      `Page: ${title}\nAddress: ${address}\nKept: ${when}\nRecords what the browser showed; does not prove that it is authentic.`,
  },
  blanking: {
    title: 'Cover what is not to be seen',
    note: 'Drag over what is not to be seen: nothing of it stays in the file. If there is nothing to hide, keep it as it is.',
    cut: 'Pickup code, name, phone and e-mail are covered already. Drag over whatever else is not to be seen.',
    picture: 'The picture that will be kept',
    box: (index) => `Covered, part ${index}`,
    keys: 'By keyboard: “Add a part”, arrows move it, Shift and arrows resize it, Delete removes it.',
    add: 'Add a part',
    keep: 'Keep the picture',
    several: (of, name) => `Not kept yet: ${of}. Now “${name}”.`,
    keepAll: (count) => `Keep all: ${count}`,
    leave: 'Do not keep',
  },

  bin: 'Bin',
  binNote:
    'What was deleted lies here for 30 days and is then erased. An old backup does not bring it back; you do.',
  binEmpty: 'The bin is empty.',
  restore: 'Bring back',
  restored: 'Brought back',
  binned: {
    case: (problem, order) => `Case: ${problem}, order ${order}`,
    merged: (problem, order) => `Merged into another case: ${problem}, order ${order}`,
    attempt: (channel, order) => `Contact: ${channel}, order ${order}`,
    evidence: (name) => `Evidence: ${name}`,
  },
  leftDays: (count) => `${days(count)} left`,

  together: 'Cases of this order',
  mergeNote: 'Contacts and evidence move into this case. For 30 days the bin can take them apart again.',
  merge: (problem, item) => (item === null ? `Join “${problem}”` : `Join “${problem}”: ${item}`),
  merged: 'The cases are one',
  split: 'Move into a case of its own',
  splitNote: 'Choose the parcel or the items that the new case is about, and what belongs to it.',
  splitItems: 'About which items (none ticked: all)',
  splitAttempts: 'Contacts that go along',
  splitEvidence: 'Evidence that goes along',
  whichCase: 'What is this about',
  allItems: 'The rest',
  splitWhole: 'The whole order',
  splitParcel: 'Parcel',
  splitDo: 'Move',
  splitDone: 'Moved into a case of its own',
  cancel: 'Cancel',
  away: (count) =>
    `${plural('en', count, { one: 'entry', few: 'entries', many: 'entries', other: 'entries' })} of this backup were deleted by you and will not come back.`,
  bringBack: 'Bring back what was deleted, too',
};
