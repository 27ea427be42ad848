import { plural } from '../plural';
import type { BackupWords } from '../ru/backup';

const CASES = { one: 'case', other: 'cases' };

export const backup: BackupWords = {
  locked: 'Backup with a passphrase',
  lockedText:
    'Without the passphrase the file cannot be read. It is kept nowhere: if you forget it, nobody can open the backup, and neither can we. Write it down where you will find it in a year.',
  passphrase: 'Passphrase',
  repeat: 'Passphrase again',
  show: 'Show the passphrase',
  invent: 'Make one up for me',
  strength: {
    short: 'At least 8 characters are needed.',
    weak: 'Weak: it can be guessed in days. Take four words that stand together in no phrase.',
    fair: 'Fair: it keeps out the curious, but not somebody who tries for years.',
    strong: 'Strong.',
  },
  differ: 'The passphrases differ.',
  lock: 'Download with a passphrase',
  working: 'Locking',

  unlockTitle: 'This backup is locked with a passphrase',
  unlock: 'Open the backup',
  unlocking: 'Opening',
  wrongPassphrase: 'The passphrase does not fit. Check the keyboard layout and Caps Lock and try again.',
  cancel: 'Cancel',

  taking: {
    reading: 'Reading the backup',
    writing: 'Loading cases',
    stop: 'Stop',
    stopped: 'Stopped. Nothing in the log has changed.',
    halfway: (taken: number, of: number) =>
      `Stopped. ${plural('en', taken, CASES)} of ${of} are loaded and whole. Choose the same file again to add the others.`,
    failed: (taken: number, of: number) =>
      `${plural('en', taken, CASES)} of ${of} are loaded and whole. Choose the same file again later to add the others.`,
    fate: { added: 'Will be added', changed: 'Will change', kept: 'Stay as they are' },
    attempts: (count: number) => `contacts: ${count}`,
    more: (count: number) => `and ${count} more`,
  },

  auto: {
    panel: 'Backups by themselves',
    switch: 'Put a backup into the downloads folder',
    hint: 'At most once a day, and only if the log has changed. Folder Poryadok, the last five backups in turn: the sixth takes the place of the oldest. Browsers let no extension delete files. They have no passphrase: whoever uses this computer can read them. The browser will ask whether downloads may be managed.',
    none: 'The first backup comes in a few seconds.',
    last: (day: string) => `Last backup: ${day}.`,
    failure: {
      forbidden: 'The browser no longer allows downloads. Switch it off and on again to allow them.',
      refused:
        'The backup could not be written: the downloads folder cannot be used, the disk is full, or the browser asks where to save each file. Check it in the browser’s settings; it is tried again at the next entry. Until then, download a backup yourself.',
      damaged:
        'The log is damaged on the disk, so no backup was made: it would take the place of a whole one. Load your last backup.',
    },
    notAllowed: 'Without the permission no backups are made by themselves. You can download them by hand.',
    switchedOn: 'Backups will go to the downloads folder',
    switchedOff: 'Off. The backups made so far stay in the folder.',
  },
  reminder: {
    text: 'The log lies in this browser only, and there is no recent backup.',
    save: 'Download a backup',
    later: 'Not now',
  },
  sync: {
    panel: 'Second computer',
    switch: 'Open cases on my other computers',
    hint: 'Carried by the browser’s own sync (Google, Mozilla, Microsoft, Yandex), if you are signed in and have it on. We have no servers.',
    what: 'What goes: order number, what went wrong, channels and days of contacts, terms. Letters, appeal numbers, goods, sums and your details stay here.',
    limits:
      'There is room for some 80 cases; beyond that, those closed longest ago go first. A case that you delete here goes to the bin there, too; contacts and files are deleted here only. It does not replace a backup.',
    updated: (when: string) => `Updated ${when}.`,
    waiting: 'On. The first exchange starts in a few seconds.',
    left: (count: number) =>
      `Open cases that found no room: ${count}. Close what is settled, or move the log by a backup.`,
    full: 'The browser’s sync has no room left. The cases stay on this computer; close what is settled to make room.',
    refused:
      'The browser did not take the cases for sync. They are whole and stay here. Check that sync is on in the browser.',
    switchedOn: 'Open cases now travel with the browser',
    switchedOff: 'Off. The cases are removed from the browser’s sync.',
  },
};
