import type { ReadField } from '../../model/reading';
import type { ReadingWords } from '../ru/reading';

const field: Record<ReadField, string> = {
  number: 'order number',
  placed: 'day of the order',
  status: 'status',
  expected: 'promised day',
  items: 'items',
  price: 'prices',
  total: 'total',
};

const names = (fields: readonly ReadField[]): string => fields.map((one) => field[one]).join(', ');

export const reading: ReadingWords = {
  page: {
    order: 'There is no order to be seen on this page. Enter its number and the rest will be filled in.',
    'order-more': 'These are details of an order without the order itself. Enter its number.',
    orders: 'This is the list of orders, but not one is to be seen in it. Enter the number.',
    returns: 'This is the page of returns. Open the order from the list or enter its number.',
    return: 'This is the page of one return, without the number of its order. Enter it.',
    receipts:
      'These are receipts, without the order itself. Enter its number and the rest will be filled in.',
    tracking: 'This is the tracking page, without the order itself. Enter the order number.',
    chat: 'This is the chat with support. Open the order it is about, or enter its number.',
    product: 'This is the page of a product. Open the order it was in, or enter the number.',
    account: 'There is no order on this page of Ozon. Open the order or enter its number.',
    shop: 'There is no order on this page of Ozon. Open the order or enter its number.',
    seller: 'These are a seller’s pages. Poryadok helps buyers: open your order or enter its number.',
    bank: 'This is Ozon Bank, whose pages are not read. Enter the number of the order it is about.',
    elsewhere: 'This is not a page of the Ozon shop. Open the order on Ozon or enter its number.',
  },
  oneReturn: (number) => `This is the page of return ${number}, without the number of its order. Enter it.`,
  signedOut: 'You are not signed in to Ozon. Sign in and open the order, or enter its number.',
  blocked: 'Ozon has closed the page for a while. Reload it a little later or enter the number.',
  waiting: 'No order to be seen yet: the page is still opening. Wait, or enter the number.',
  arrived: 'The order has appeared on the page.',
  showArrived: 'Show it',
  fromAddress: 'The number was taken from the address of the page.',
  remembered: 'Filled in from your last visit. Check whether anything has changed.',

  unread: (fields) => `Could not be read: ${names(fields)}.`,
  doubtful: (fields) => `The page says it in two ways: ${names(fields)}. Please check.`,
  lastKnown: (day) => `Ozon may have changed the page: its layout was last checked on ${day}.`,
  fillIn: 'Fill in',
  correct: 'Correct',
  placed: 'Day of the order',
  expected: 'Promised day',
  status: 'Status',
  item: 'Item',
  priceOf: (item) => (item ? `Price: ${item}` : 'Price'),
  total: 'Order total',
  ofParcel: (nth) => `Parcel ${nth}`,
  noSum: 'The sum was not understood. Enter a figure, such as 1958.42.',
  save: 'Save',
  cancel: 'Not now',

  reportNote:
    'This is the layout of the page only: numbers, names, addresses, phones and prices are replaced. Look it through before you send it.',
  noReport: 'This page cannot be described: open the page of an order on Ozon.',
  copyReport: 'Copy the report',
  reportCopied: 'Copied. Nothing has been sent: attach the report to your bug report.',
  reportRefused: 'The browser refused to copy. Select the text and press Ctrl+C.',
};
