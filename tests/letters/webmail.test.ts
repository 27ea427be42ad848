import { expect, it } from 'vitest';
import { WEBMAILS, webmailLink } from '../../lib/letters/webmail';
import type { Letter } from '../../lib/model/letter';

const LETTER: Letter = {
  id: 'not-delivered/email',
  subject: 'Заказ 44563249-0877 & «не доставлен»?',
  text: 'Здравствуйте.\nЗаказ #1 & 100 %: где?',
};

/** The `mailto:` address that the mailer gets. */
function handedOver(link: string): URL {
  const { searchParams } = new URL(link);
  return new URL(searchParams.get('mailto') ?? searchParams.get('url') ?? '');
}

it.each(WEBMAILS)('%s gets receiver, subject and text as they are', (webmail) => {
  const mailto = handedOver(webmailLink(webmail, 'help@ozon.ru', LETTER));
  expect(mailto.protocol).toBe('mailto:');
  expect(mailto.pathname).toBe('help@ozon.ru');
  expect(mailto.searchParams.get('subject')).toBe(LETTER.subject);
  expect(mailto.searchParams.get('body')).toBe('Здравствуйте.\r\nЗаказ #1 & 100 %: где?');
});

it.each(WEBMAILS)('%s gets a long letter without its text, which is on the clipboard', (webmail) => {
  const link = webmailLink(webmail, 'help@ozon.ru', { ...LETTER, text: 'Где заказ? '.repeat(2_000) });
  expect(link.length).toBeLessThan(4_000);
  expect(new URL(link).protocol).toBe('https:');
  expect(handedOver(link).searchParams.get('body')).toMatch(/^Текст письма скопирован/);
});
