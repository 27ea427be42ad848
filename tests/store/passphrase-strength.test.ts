import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventPassphrase, passphraseStrength } from '../../lib/store/backup/passphrase-strength';

it.each([
  ['', 'short'],
  ['ёж12345', 'short'],
  ['        ', 'short'],
  ['12345678', 'weak'],
  ['qwertyuiop', 'weak'],
  ['йцукенгш', 'weak'],
  ['пароль123', 'weak'],
  ['Password2026', 'weak'],
  ['аааааааааааааа', 'weak'],
  ['abababababab', 'weak'],
  ['13.11.1985', 'weak'],
  ['корова корова корова корова', 'weak'],
  ['длинноеслововодно', 'weak'],
  ['корова летит', 'weak'],
  ['корова скрепка обед', 'fair'],
  ['корова скрепка обед семь', 'strong'],
  ['корова скрепка обед сентябрь 47', 'strong'],
  ['k7#Qp2xW9vLz4m', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

it('is never lowered by one more word', () => {
  const order = ['short', 'weak', 'fair', 'strong'];
  const rank = (text: string) => order.indexOf(passphraseStrength(text));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(rank(`${text} слово`)).toBeGreaterThanOrEqual(rank(text));
    }),
  );
});

it('a passphrase made up is strong and another one each time', () => {
  const made = Array.from({ length: 50 }, inventPassphrase);
  expect(new Set(made).size).toBe(50);
  for (const one of made) {
    expect(one).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    expect(passphraseStrength(one)).toBe('strong');
  }
});
