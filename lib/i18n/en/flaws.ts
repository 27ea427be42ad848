import type { PersonalKind } from '../../model/flaw';
import { plural } from '../plural';
import type { FlawWords } from '../ru/flaws';

const characters = (count: number) => plural('en', count, { one: 'character', other: 'characters' });

const personal: Record<PersonalKind, string> = {
  email: 'an e-mail address',
  card: 'a card number',
  phone: 'a phone number',
  number: 'a long number',
  name: 'a name',
};

/** What is said about a text before it goes out. */
export const flaws: FlawWords = {
  flaws: {
    'no-number': 'The text has no order number: it is how you are found.',
    'no-demand': 'The text has no request: write what you want, with the word «прошу».',
    'no-day': 'The text has no day by which you expect an answer.',
  },
  hole: (found) => `There is a gap here: ${found}. Fill it in, and the text can be copied.`,
  personal: (what, found) =>
    what === 'card'
      ? `The text has a card number: ${found}. The appeal does not need it.`
      : `Everybody will see this text, and it has ${personal[what]}: ${found}.`,
  long: (length) => `A long text: ${characters(length)}. Check that all of it was sent.`,
  show: 'Show',
};
