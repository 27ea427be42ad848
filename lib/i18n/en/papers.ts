import type { PapersWords } from '../ru/papers';
import { flaws } from './flaws';

/** What is said about a text before it goes out, and on the page of a paper. */
export const papers: PapersWords = {
  ...flaws,
  parts: (count) => `If the chat does not take it at once, send it in ${count} parts:`,
  copyPart: (part) => `Copy part ${part}`,
  copiedMark: '(copied)',

  call: {
    title: 'Write down what was said',
    who: 'Who answered',
    number: 'Number of the appeal',
    said: 'What was said',
    noAnswer: 'Nothing yet',
    save: 'Note the call down',
    saved: 'The call is noted down.',
  },

  remindSupport: 'Remind them without waiting',
  remindEarly: 'Their time to answer has not run out: writing again rarely makes it faster.',

  want: 'What you ask for',
  wants: {
    refund: 'The money back',
    replacement: 'A replacement',
    repair: 'A free repair',
    'price-cut': 'A lower price and the difference back',
    delivery: 'The order itself at the same price',
    losses: 'The difference in price made good',
  },
  wantComplex:
    'Technically complex goods: later than 15 days after receipt, money or a replacement is demanded for a substantial defect or an overdue repair.',
  tone: 'Tone of the letter',
  tones: { calm: 'Calm', firm: 'Firm' },
  choiceEdited: 'You changed the text yourself: the choice takes effect when the original is put back.',

  ownText: {
    used: 'This letter follows your own template.',
    broken: 'Your template of this letter has a mistake, so the original text is used.',
    change: 'Change the template',
  },

  otherWays: 'Other ways to send it',
  webmails: { yandex: 'Yandex Mail', mailru: 'Mail.ru', gmail: 'Gmail' },
  copyPlain: 'Copy without formatting',
  plainCopied: 'Copied in simple characters: any form takes such a text.',
  share: 'Share',
  shareFailed: 'It did not work. Copy the text with the button.',
  qr: 'To the phone (QR code)',
  qrHint: 'Point the phone’s camera here: it shows the text. Paste it into the app.',
  qrPart: (part, count) => `Part ${part} of ${count}`,
  qrNext: 'Next part',
  qrAgain: 'From the start',

  kinds: {
    claim: 'Claim',
    'refusal-notice': 'Refusal of the goods',
    authority: 'Complaint to Rospotrebnadzor',
    bank: 'Statement to the bank',
    ombudsman: 'Appeal to the financial ombudsman',
    police: 'Statement to the police',
    court: 'Statement of claim',
  },
  titleOf: (paper, order) => `${paper}, order ${order}`,
  openPaper: 'Open for printing',
  print: 'Print or save as PDF',
  saveDocx: 'Save a Word file',
  docxSaved: 'The file is among your downloads.',
  docxFailed: 'The file was not saved. Press again.',
  attachEvidence: (count) =>
    `Name the case’s evidence among the attachments: ${count}. Print or attach the files themselves.`,
  checkPaper: 'Check names, addresses and sums. Print two copies, sign both and keep one.',
  noHeaders: 'If the sheets show the page’s address and date, untick “Headers and footers” when printing.',
  edited: 'This is your own text: you changed it in the window of “Poryadok”.',
  noPaper: 'There is no such paper. Open it again from the window of “Poryadok” on the order’s page.',
  noCase: 'This case is no longer in the log: it was deleted.',
  noLog: 'The log did not open. Close the other windows of “Poryadok” and reload the page.',
  lacking:
    'This paper lacks something. Give your details here; the window on the order’s page asks for the rest.',
  ownDetails: 'Your details in papers',
  details: {
    'sender-name': 'Full name',
    'sender-address': 'Postal address with the code',
    'sender-phone': 'Phone',
    'sender-email': 'E-mail',
    'bank-details': 'Where to return the money (bank details)',
  },
  onlyThisCase: 'Only for this case, do not remember it for others',
  forget: 'Forget my details',
  forgotten: 'Your details are forgotten',
  kept: 'Noted',
  notKept: 'Not written down. Try again.',
  openingPaper: 'Preparing the paper',
};
