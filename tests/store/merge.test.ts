import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProfiles, mergeSettings } from '../../lib/store/backup/merge-choices';
import { canonicalJson } from '../../lib/store/canonical-json';
import { makeCaseFile } from '../../lib/store/case-file';
import { mergeCases, mergeFiles } from '../../lib/store/merge-case';
import type { CaseWithAttempts } from '../../lib/store/store';
import { asHearsay, sketchOf } from '../../lib/store/sync/sketch';
import { uniteEvents } from '../../lib/store/unite-events';
import { copiesOfCase } from './arbitrary';
import { makeCase } from './examples';

/** Two values are one where every key says the same, in whatever order it was written. */
const same = (one: unknown, other: unknown): void => {
  expect(canonicalJson(one)).toBe(canonicalJson(other));
};

/** As they come to lie on the disk: attempts and facts in their order. */
const merge = (one: CaseWithAttempts, other: CaseWithAttempts): CaseWithAttempts => {
  const merged = mergeFiles(one, other);
  const { case: theCase, attempts } = makeCaseFile(merged.case, merged.attempts);
  return { case: theCase, attempts };
};

/** A full copy, or what the browser's sync carries of one. */
const copy = fc
  .tuple(copiesOfCase, fc.boolean())
  .map(([file, whole]): CaseWithAttempts => (whole ? file : asHearsay(sketchOf(file))));

describe('copies of one case, whole ones and sketches of them, come to the same', () => {
  it('in either order', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => same(merge(a, b), merge(b, a))),
      { numRuns: 500 },
    );
  });

  it('whichever two are merged first', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
      { numRuns: 500 },
    );
  });

  it('however often they are merged', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        same(merge(merge(a, b), b), merge(a, b));
        same(merge(merge(a, b), a), merge(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('and a sketch changes nothing of the copy that it was made of', () => {
    fc.assert(
      fc.property(copiesOfCase, (file) => {
        const stored = merge(file, file);
        same(merge(stored, asHearsay(sketchOf(stored))), stored);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sketch that was changed on another machine', () => {
  const full = makeCase({ answers: { story: 'Коробка пуста', receivedOn: '2026-11-20' } });
  const sketch = asHearsay(sketchOf({ case: full, attempts: [] })).case;
  const closed = { at: '2026-11-22T09:00:00.000Z', on: '2026-11-22', outcome: 'solved' } as const;

  it('closes the case and leaves its goods and answers as they are', () => {
    const merged = mergeCases(full, { ...sketch, changedAt: closed.at, closed });
    expect(merged).toMatchObject({ closed, order: full.order, answers: full.answers });
  });

  it('keeps an answer given there, and those given here', () => {
    const answers = { ...sketch.answers, story: 'Пустая коробка', seal: 'yes' };
    const merged = mergeCases(full, { ...sketch, changedAt: closed.at, answers });
    expect(merged.answers).toEqual({ ...answers, receivedOn: '2026-11-20' });
    expect(merged.order).toEqual(full.order);
  });
});

it('a fact without its words yields to the same fact with them, and to no other', () => {
  const noted = { at: '2026-11-22T09:00:00.000Z', on: '2026-11-22' } as const;
  const numbered = { kind: 'acknowledged', ...noted, number: '17' } as const;
  expect(uniteEvents([{ ...numbered, number: '' }], [numbered])).toEqual([numbered]);
  const answered = {
    kind: 'answered',
    ...noted,
    outcome: 'promised',
    text: 'Ждите',
    promisedOn: null,
  } as const;
  const blank = { ...answered, text: '', promisedOn: '2026-11-25' } as const;
  expect(uniteEvents([blank], [answered])).toHaveLength(2);
});

describe('choices', () => {
  const profile = fc.record(
    { 'sender-name': fc.constantFrom('А', 'Б'), 'sender-address': fc.constantFrom('В', 'Г') },
    { requiredKeys: [] },
  );
  const settings = fc.record({ language: fc.constantFrom('ru', 'en', null) });

  it('of two files come to the same in either order', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        same(mergeProfiles(mergeProfiles({}, a), b), mergeProfiles(mergeProfiles({}, b), a));
      }),
    );
    fc.assert(
      fc.property(settings, settings, (a, b) => {
        same(mergeSettings(mergeSettings({}, a), b), mergeSettings(mergeSettings({}, b), a));
      }),
    );
  });

  it('made on this machine stand, whatever a file holds', () => {
    fc.assert(
      fc.property(profile, profile, (own, theirs) => {
        expect(mergeProfiles(own, theirs) ?? {}).toMatchObject(own);
      }),
    );
    expect(mergeSettings({ language: 'en' }, { language: 'ru' })).toEqual({ language: 'en' });
  });
});
