import type { LettersWords } from '../ru/letters';
import { factNames } from './fact-names';

/** What the page of own letters says. */
export const letters: LettersWords = {
  title: 'Letters in your own words',
  intro:
    'Any letter can be rewritten in your own words here, for all cases to come. The original text can always be put back.',
  problem: 'What happened',
  letter: 'Letter',
  ownMark: 'your text',
  kinds: {
    'self-service': 'Comment on a request',
    chat: 'Message to the support chat',
    'seller-chat': 'Message to the seller',
    email: 'E-mail',
    social: 'Message on a social network',
    phone: 'Script of a call',
    claim: 'Claim',
    authority: 'Complaint to Rospotrebnadzor',
    'consumer-society': 'Letter to a consumer society',
    bank: 'Statement to the bank',
    ombudsman: 'Appeal to the financial ombudsman',
    police: 'Statement to the police',
    court: 'Statement of claim',
    other: 'Another appeal',
    'follow-up': 'Reminder when nobody answers',
    'more-data': 'Answer to a request for more data',
    dispute: 'Dispute of a refusal',
    'refusal-notice': 'Refusal of the goods',
  },

  subject: 'Subject',
  text: 'Text',
  original: 'This is the original text. Changes are saved by themselves.',
  own: 'Your text, saved. Letters are written with it.',
  ownBroken: 'Your text is saved, but as long as it has a mistake, letters use the original.',
  restore: 'Put the original back',
  restored: 'The original text is back',
  compare: 'Compare with the original',
  compareHide: 'Hide the comparison',
  compared: 'What was changed',
  gone: 'Removed',
  added: 'Added',
  preview: 'How it will look',
  previewNote: 'Order and person in the example are invented.',
  previewLacks: 'The letter will ask for what it does not know:',
  noPreview: 'The example appears once the text has no mistakes.',

  insert: 'Insert into the text',
  insertHint: 'Choose, and the name in braces is put where the cursor stands.',
  names: factNames,
  rules: 'How it works',
  rulesLines: [
    '{order} — the order number is put here. Names are chosen from the list above.',
    '{if promised}Обещали {promised}.{end} — the sentence is written only if the day is known.',
    '{if paid}Верните деньги.{else}Отмените заказ.{end} — one of the two.',
    '{each items}— {item}{end} — a line for every item.',
    '{days-late: день|дня|дней} — a number and the word in its form.',
    '{promised year} — a day with its year.',
  ],

  faultsTitle: 'Mend this, and the text can be used',
  noFaults: 'No mistakes.',
  line: (field, line) => (field === 'subject' ? 'Subject' : `Line ${line}`),
  faults: {
    empty: () => 'This is empty. Write a text or put the original back.',
    'too-long': () => 'The text is too long. Shorten it to 40,000 characters.',
    'no-tag': (found) =>
      `“${found}” is not understood. A name in braces comes from the list, such as {order}.`,
    'lonely-brace': (found) => `A lonely brace “${found}”. Remove it or add the other one.`,
    'too-deep': (found) =>
      `“${found}” stands too deep: no list goes into a list, and no more than twenty conditions into each other.`,
    'not-closed': (found) => `“${found}” has no end. Put {end} where the condition ends.`,
    'not-opened': (found) => `“${found}” closes nothing that was opened. Remove it.`,
    'unknown-name': (found) => `There is no name “${found}”. Choose one from the list.`,
    unguarded: (found) =>
      `“${found}” may be unknown, and the letter would have a hole. Write: {if ${found}}… {${found}} …{end}`,
    'outside-list': (found) => `Only a row of a list has “${found}”. Put it between {each …} and {end}.`,
    'not-public': (found) => `Everybody will read this letter, and “${found}” leads to you. Remove it.`,
    'no-list': (found) => `“${found}” is no list. Lists: items, attempts, attempts-recent.`,
    'not-written': (found) => `“${found}” cannot be written, only asked for: {if ${found}}…{end}`,
    'not-counted': (found) => `“${found}” is no number: remove the forms behind the colon.`,
    'no-day': (found) => `“${found}” is no day: remove the word year.`,
  },
  meant: (name) => `Perhaps {${name}}?`,
  goToFault: 'Show',

  exportFile: 'Save your texts to a file',
  importFile: 'Load texts from a file',
  exported: 'The file was saved to your downloads.',
  nothingOwn: 'There are no texts of your own yet.',
  imported: (count) => `Letters loaded: ${count}.`,
  importSkipped: (names, more) =>
    `Not loaded, for there is no such letter, or it is empty or too long: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
  importRefused: {
    'not-ours': 'This is no file of letters of Poryadok. Nothing was changed.',
    'too-large': 'The file is too large for letters. Nothing was changed.',
    newer: 'The file was made by a newer version of Poryadok. Update the extension.',
  },

  profile: 'Your details for papers',
  profileText:
    'Claims and statements use them. They are kept on this computer only. To use them once, type them into the paper itself and tick “only for this case”.',
};
