import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLOSED_CHANNELS, PHONES, SOCIAL_PLACES } from '../../lib/rules/channel-places';
import { supportEmail } from '../../lib/rules/channels';

describe('what no source stands behind', () => {
  const files = globSync(['lib/rules/**/*.ts', 'lib/case/**/*.ts', 'lib/i18n/*/rulebook/**/*.ts']);
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^7/, '8');

  it('is never named: only phones and addresses of the channels stand anywhere', () => {
    expect(files.length).toBeGreaterThan(40);
    const known = PHONES.map(({ phone }) => digits(phone));
    for (const { file, text } of texts) {
      const phones = [...text.matchAll(/(?:\+7|\b8)[ -]\d{3}[ -]\d{3}[ -]\d{2}[ -]\d{2}/g)].map(([phone]) =>
        digits(phone),
      );
      expect(
        phones.filter((phone) => !known.includes(phone)),
        file,
      ).toEqual([]);
      const emails = [...text.matchAll(/[\w.]+@[\w.]+\w/g)].map(([email]) => email);
      expect(
        emails.filter((email) => email !== supportEmail),
        file,
      ).toEqual([]);
    }
  });

  it('is never linked: closed networks have replacements that are open', () => {
    for (const { file, text } of texts) expect(text, file).not.toMatch(/facebook\.com|instagram\.com/);
    const open = SOCIAL_PLACES.map(({ id }) => id);
    for (const { instead } of CLOSED_CHANNELS) expect(instead.filter((id) => !open.includes(id))).toEqual([]);
  });

  it('no law stands in code: articles and day counts are rows', () => {
    for (const file of globSync('lib/case/**/*.ts')) {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .replace(/'[^']*'|`[^`]*`/g, "''")
        // Places in the text of a day are no term.
        .replace(/\.slice\([^)]*\)/g, '');
      expect(code, file).not.toMatch(/\b(?:5|7|10|15|20|21|30|45|50|72|180|365)\b/);
      expect(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), file).not.toMatch(
        /ст\. ?\d|п\. ?\d|ФЗ/,
      );
    }
  });
});
