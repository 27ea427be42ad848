import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailtoLink } from '../../lib/letters/mailto';

const SUPPORT = 'shop@example.invalid';

function parts(link: string): { to: string; subject: string; body: string } {
  const url = new URL(link);
  return {
    to: decodeURIComponent(url.pathname),
    subject: decodeURIComponent(/[?&]subject=([^&]*)/.exec(link)?.[1] ?? ''),
    body: decodeURIComponent(/[?&]body=([^&]*)/.exec(link)?.[1] ?? ''),
  };
}

test('a short letter travels whole', () => {
  const link = mailtoLink(SUPPORT, { id: 'a/email', subject: 'Заказ 1-2 & ещё', text: 'Раз\nдва?' });
  expect(parts(link)).toEqual({ to: SUPPORT, subject: 'Заказ 1-2 & ещё', body: 'Раз\r\nдва?' });
});

test('a long letter leaves a line that asks to paste it', () => {
  const link = mailtoLink(SUPPORT, { id: 'a/email', subject: 'Заказ 1-2', text: 'ж'.repeat(400) });
  expect(parts(link).subject).toBe('Заказ 1-2');
  expect(parts(link).body).toMatch(/^Текст письма скопирован\./);
  expect(link.length).toBeLessThanOrEqual(1800);
});

test('a subject that is too long is cut between characters, families kept together', () => {
  const link = mailtoLink(SUPPORT, { id: 'a/email', subject: '👩‍👩‍👧'.repeat(90), text: 'ж'.repeat(400) });
  expect(parts(link).subject).toMatch(/^(👩‍👩‍👧)+$/u);
  expect(link.length).toBeLessThanOrEqual(1800);
});

test('a letter without a subject opens without one', () => {
  expect(parts(mailtoLink(SUPPORT, { id: 'a/chat', subject: null, text: 'Да' })).subject).toBe('');
});

test('no letter makes a link that is broken or too long', () => {
  const text = fc.string({ unit: 'binary', maxLength: 2500 });
  fc.assert(
    fc.property(text, fc.option(text, { nil: null }), (body, subject) => {
      const link = mailtoLink(SUPPORT, { id: 'a/email', subject, text: body });
      expect(link.length).toBeLessThanOrEqual(1800);
      expect(parts(link).to).toBe(SUPPORT);
    }),
  );
});

test('half a character, left by a cut elsewhere, breaks nothing', () => {
  expect(() => mailtoLink(SUPPORT, { id: 'a/email', subject: '\ud83e', text: '\udd8a' })).not.toThrow();
});
