import type { Letter } from '../model/letter';
import { mailtoLink } from './mailto';

/**
 * Where the mailers write a new letter. Each takes a whole `mailto:` address, as Firefox hands it to them (its
 * built-in handlers for Russian, checked 2026-11-23).
 */
const COMPOSE = {
  yandex: 'https://mail.yandex.ru/compose?mailto=',
  mailru: 'https://e.mail.ru/cgi-bin/sentmsg?mailto=',
  gmail: 'https://mail.google.com/mail/?extsrc=mailto&url=',
} as const;

export const WEBMAILS = ['yandex', 'mailru', 'gmail'] as const satisfies readonly (keyof typeof COMPOSE)[];
export type Webmail = (typeof WEBMAILS)[number];

/** A page of the mailer with the letter in it; as with `mailtoLink`, a long text is left to be pasted. */
export function webmailLink(webmail: Webmail, to: string, letter: Letter): string {
  return COMPOSE[webmail] + encodeURIComponent(mailtoLink(to, letter));
}
