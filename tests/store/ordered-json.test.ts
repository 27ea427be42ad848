import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedJson } from '../../lib/store/backup/ordered-json';
import { canonicalJson } from '../../lib/store/canonical-json';

it('the quick way to write a backup gives the very text of the plain one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(orderedJson(value)).toBe(canonicalJson(value));
    }),
  );
  const odd: unknown = JSON.parse('{"b":1,"__proto__":{"z":1,"a":2},"10":0,"9":{"y":0,"x":[{"d":1,"c":2}]}}');
  expect(orderedJson(odd)).toBe(canonicalJson(odd));
});
