import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../lib/store/canonical-json';
import { orderedJson } from '../../lib/store/ordered-json';

it('the quick way to write a backup gives the very text of the plain one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = canonicalJson(value);
      expect(orderedJson(value)).toBe(plain);
      // Once written, it is in order.
      expect(orderedJson(JSON.parse(plain))).toBe(plain);
    }),
  );
  const odd: unknown = JSON.parse('{"b":1,"__proto__":{"z":1,"a":2},"10":0,"9":{"y":0,"x":[{"d":1,"c":2}]}}');
  expect(orderedJson(odd)).toBe(canonicalJson(odd));
  const alike = [{ a: 1, b: 2, c: 3 }, { 'b\nc': 2, a: 1 }, { c: 3, 'a\nb': 1 }, { '': 1 }, {}];
  for (const value of [...alike, ...alike.toReversed()])
    expect(orderedJson(value)).toBe(canonicalJson(value));
});
