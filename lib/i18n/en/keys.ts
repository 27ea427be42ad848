import type { KeysWords } from '../ru/keys';

export const keys: KeysWords = {
  title: 'Keys',
  does: {
    _execute_action: 'open Poryadok',
    'copy-message': 'copy the message without the window',
    'insert-message': 'insert the message where the cursor stands',
  },
  none: 'not set',
  change: 'Change the keys',
  where: 'Open the browser’s extensions page, “Keyboard shortcuts”.',
  inLists: 'In lists, arrows walk one by one, and digits 1–9 choose in order.',
};
