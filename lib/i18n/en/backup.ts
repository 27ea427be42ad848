import type { BackupWords } from '../ru/backup';

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
};
