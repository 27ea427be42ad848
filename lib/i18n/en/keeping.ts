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
  elsewhere: 'The file itself is on another computer: the backup did not hold it.',
  changed: 'The file has changed on the disk: its SHA-256 is not the one noted.',

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
  merge: (problem) => `Join “${problem}” to it`,
  merged: 'The cases are one',
  split: 'Move into a case of its own',
  splitNote: 'Tick what is about another parcel or another item.',
  splitWhole: 'The whole order',
  splitParcel: 'Parcel',
  splitDo: 'Move',
  splitDone: 'Moved into a case of its own',
  cancel: 'Cancel',
  away: (count) =>
    `${plural('en', count, { one: 'entry', few: 'entries', many: 'entries', other: 'entries' })} of this backup were deleted by you and will not come back.`,
  bringBack: 'Bring back what was deleted, too',
};
