import { describe, expect, it } from 'vitest';
import { isIsoDay } from '../../lib/model/day';
import { PROBLEMS } from '../../lib/model/problem';
import type { RulebookWords } from '../../lib/model/rulebook-words';
import { CHANNELS, STEPS } from '../../lib/model/step';
import { ACT_LINKS } from '../../lib/rules/act-links';
import { ACTS } from '../../lib/rules/acts';
import { CLOSED_CHANNELS, PHONES, placesOf } from '../../lib/rules/channel-places';
import { CHANNEL_WAITS } from '../../lib/rules/channel-waits';
import { CONDITIONS, type Condition } from '../../lib/rules/condition';
import { ladderOf } from '../../lib/rules/ladder-of';
import { EVIDENCE, PROBLEM_SHEETS, QUESTIONS, SAFETY } from '../../lib/rules/problem-sheets';
import { GROUPED } from '../../lib/rules/problems';
import { RULES, ruleOn } from '../../lib/rules/rule-on';
import { MARKS, type RuleRow, UNITS } from '../../lib/rules/rule-row';
import { ANCHORS, type Rung } from '../../lib/rules/rung';
import { TOLD_ENDS } from '../../lib/rules/told-ends';
import { en, ru } from './rulebook-words';

const SHOPS = ['www.ozon.ru', 'ozon.kz'];
const ladders = PROBLEMS.flatMap((problem) =>
  SHOPS.map((shop) => ({ problem, ladder: ladderOf(problem, shop) })),
);
const rungs: readonly Rung[] = ladders.flatMap(({ ladder }) => ladder);

/** What is wrong with a row, in words. */
function faultsOf(row: RuleRow): readonly string[] {
  const faults: string[] = [];
  if (!(row.act in ACTS)) faults.push('no source');
  if (ACT_LINKS[row.act] === null && row.mark !== 'own') faults.push('no link');
  if ((row.mark === 'own') !== (row.act === 'own'))
    faults.push('a recommendation of ours says so, and only it');
  if (!isIsoDay(row.checkedOn) || !isIsoDay(row.reviewOn)) faults.push('no day');
  if (row.reviewOn <= row.checkedOn) faults.push('reviewed before it is checked');
  if (row.from !== null && !isIsoDay(row.from)) faults.push('no first day');
  if (row.to !== null && !isIsoDay(row.to)) faults.push('no last day');
  if (row.from !== null && row.to !== null && row.to < row.from) faults.push('ends before it begins');
  if (!MARKS.includes(row.mark)) faults.push('no mark');
  if (row.value === null ? row.unit !== null : row.unit === null || !UNITS.includes(row.unit))
    faults.push('no unit');
  return faults;
}

/** Two rows of one rule that are in force on the same day. */
function overlaps(rows: readonly RuleRow[]): readonly string[] {
  return rows.flatMap((one, index) =>
    rows
      .slice(index + 1)
      .filter((other) => other.id === one.id)
      .filter(
        (other) =>
          (one.to ?? '9999') >= (other.from ?? '0000') && (other.to ?? '9999') >= (one.from ?? '0000'),
      )
      .map(() => one.id),
  );
}

/** The rules by which an answer to a rung may be waited for. */
function waitsOf({ wait }: Rung): readonly string[] {
  if (wait === undefined || wait === null) return [];
  if (typeof wait === 'string') return [wait];
  return wait.map((one) => (typeof one === 'string' ? one : one[0]));
}

/** Every condition that a ladder or a row names. */
function conditionsNamed(): readonly Condition[] {
  return [
    ...rungs.flatMap(({ when, clocks, wait }) => [
      ...(when ?? []),
      ...(clocks ?? []).flatMap((one) => one.when ?? []),
      ...(Array.isArray(wait) ? wait.flatMap((one) => (typeof one === 'string' ? [] : [one[1]])) : []),
    ]),
    ...RULES.flatMap(({ when }) => when ?? []),
  ];
}

describe('every row of the rulebook', () => {
  it('has a source with a link, a day of checking, a mark and a unit', () => {
    expect(RULES.flatMap((row) => faultsOf(row).map((fault) => `${row.id}: ${fault}`))).toEqual([]);
  });

  it('would be refused without them', () => {
    const row = RULES[0] as RuleRow;
    expect(faultsOf({ ...row, act: 'own' })).not.toEqual([]);
    expect(faultsOf({ ...row, checkedOn: '2026-02-30' })).toEqual(['no day']);
    expect(faultsOf({ ...row, value: 10, unit: null })).toEqual(['no unit']);
    expect(faultsOf({ ...row, from: '2026-03-01', to: '2026-02-01' })).toEqual(['ends before it begins']);
  });

  it('is the only one of its rule on any day', () => {
    expect(overlaps(RULES)).toEqual([]);
    const [one] = RULES;
    expect(overlaps(one ? [one, { ...one, from: '2026-09-01' }] : [])).toEqual([one?.id]);
  });

  it('is chosen by the day that matters', () => {
    expect(ruleOn('defect-penalty-cap', '2026-01-31')?.value).toBeNull();
    expect(ruleOn('defect-penalty-cap', '2026-02-01')?.value).toBe(100);
    expect(ruleOn('claim-form', '2026-08-31')?.act).toBe('pp2463');
    expect(ruleOn('claim-form', '2026-09-01')?.act).toBe('pp657');
    expect(ruleOn('platform-law', '2026-09-30')).toBeNull();
    expect(ruleOn('platform-law', '2026-10-01')?.act).toBe('platforms');
    expect(ruleOn('card-withdrawn', '2026-02-28')).toBeNull();
    expect(ruleOn('no such rule', '2026-10-01')).toBeNull();
  });
});

describe('every rung of every ladder', () => {
  it('is of a known step, has a name of its own on its ladder, and asks for known things', () => {
    expect(rungs.filter(({ step }) => !STEPS.includes(step))).toEqual([]);
    for (const { problem, ladder } of ladders) {
      const ids = ladder.map(({ id }) => id);
      expect(new Set(ids).size, problem).toBe(ids.length);
      expect(
        ladder.filter(({ needs }) => needs !== undefined && !ids.includes(needs)),
        problem,
      ).toEqual([]);
    }
    const terms = rungs.flatMap((rung) => [
      ...(rung.opens ? [rung.opens] : []),
      ...(rung.until ? [rung.until] : []),
      ...(rung.clocks ?? []).map(({ term }) => term),
      ...(rung.basis ?? []).filter((entry) => typeof entry !== 'string'),
      ...Object.values(TOLD_ENDS),
    ]);
    expect(
      terms.filter(([rule, anchor]) => !ruleOn(rule, '2026-11-22') || !ANCHORS.includes(anchor)),
    ).toEqual([]);
    expect(conditionsNamed().filter((condition) => !CONDITIONS.includes(condition))).toEqual([]);
  });

  it('stands on rules that exist, and waits by rules that have a length', () => {
    const named = rungs.flatMap(({ basis = [] }) =>
      basis.map((entry) => (typeof entry === 'string' ? entry : entry[0])),
    );
    expect(named.filter((rule) => !RULES.some(({ id }) => id === rule))).toEqual([]);
    const waits = [...rungs.flatMap(waitsOf), ...CHANNELS.flatMap((id) => CHANNEL_WAITS[id] ?? [])];
    expect(waits.filter((rule) => typeof ruleOn(rule, '2026-11-22')?.value !== 'number')).toEqual([]);
  });

  it('comes after what it needs, and nothing but those who need it comes between', () => {
    for (const { problem, ladder } of ladders) {
      for (const [index, { id, needs }] of ladder.entries()) {
        if (!needs) continue;
        const first = ladder.findIndex((one) => one.id === needs);
        expect(first, `${problem}/${id}`).toBeGreaterThanOrEqual(0);
        const between = ladder.slice(first + 1, index).filter((one) => !one.beside && !one.needs);
        expect(between, `${problem}/${id}`).toEqual([]);
      }
    }
  });

  it('opens by its own term only where nobody’s answer is waited for before it', () => {
    for (const { problem, ladder } of ladders) {
      for (const [index, { id, opens, beside }] of ladder.entries()) {
        const before = ladder[index - 1];
        if (!opens || beside || !before) continue;
        expect(before.wait ?? CHANNEL_WAITS[before.step], `${problem}/${id}`).toBeNull();
      }
    }
  });

  it('names no condition that no ladder uses', () => {
    const used = new Set(conditionsNamed());
    expect(CONDITIONS.filter((condition) => !used.has(condition))).toEqual([]);
  });
});

describe('every problem', () => {
  it('is offered in exactly one group', () => {
    expect(Object.values(GROUPED).flat().sort()).toEqual([...PROBLEMS].sort());
  });

  it('has its questions, evidence and warnings out of the known ones', () => {
    for (const sheet of Object.values(PROBLEM_SHEETS)) {
      expect(sheet.questions.filter((id) => !(id in QUESTIONS))).toEqual([]);
      expect(sheet.evidence.length).toBeGreaterThan(0);
      expect(sheet.safety.length).toBeGreaterThan(0);
    }
    expect(
      EVIDENCE.filter((id) => !Object.values(PROBLEM_SHEETS).some((sheet) => sheet.evidence.includes(id))),
    ).toEqual([]);
    expect(
      SAFETY.filter((id) => !Object.values(PROBLEM_SHEETS).some((sheet) => sheet.safety.includes(id))),
    ).toEqual([]);
  });
});

const LANGUAGES: readonly (readonly [string, RulebookWords])[] = [
  ['Russian', ru],
  ['English', en],
];

describe.each(LANGUAGES)('the words in %s', (_, words) => {
  it('name every rule, act, rung, place, question, piece of evidence and warning, and nothing else', () => {
    const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
    expect(sorted(Object.keys(words.rules))).toEqual(sorted(RULES.map(({ id }) => id)));
    expect(sorted(Object.keys(words.acts))).toEqual(sorted(Object.keys(ACTS)));
    const ownRungs = ['follow-up', 'send-more', 'done'];
    const named = sorted([...rungs.map(({ id }) => id), ...ownRungs]);
    expect(sorted(Object.keys(words.titles))).toEqual(named);
    expect(sorted(Object.keys(words.ways))).toEqual(named);
    expect(sorted(Object.keys(words.questions))).toEqual(sorted(Object.keys(QUESTIONS)));
    expect(sorted(Object.keys(words.evidence))).toEqual(sorted(EVIDENCE));
    expect(sorted(Object.keys(words.safety))).toEqual(sorted(SAFETY));
    expect(sorted(Object.keys(words.facts))).toEqual(sorted(ANCHORS));
    const places = [...CHANNELS.flatMap((id) => placesOf(id)), ...PHONES, ...CLOSED_CHANNELS].map(
      ({ id }) => id,
    );
    expect(sorted(Object.keys(words.places))).toEqual(sorted(places));
  });

  it('say why for every rung, and advise only for rungs that exist', () => {
    for (const { problem, ladder } of ladders) {
      for (const { id } of ladder)
        expect(words.because[`${problem}/${id}`] ?? words.because[id], id).toBeTruthy();
    }
    const all = new Set(ladders.flatMap(({ problem, ladder }) => ladder.map(({ id }) => `${problem}/${id}`)));
    expect(Object.keys(words.advice).filter((key) => !all.has(key))).toEqual([]);
    expect(Object.keys(words.because).filter((key) => key.includes('/') && !all.has(key))).toEqual([]);
  });

  it('set a figure only into a rule that has one', () => {
    for (const row of RULES) {
      const bare = (words.rules[row.id] ?? '').replace(/\[[^\]]*\]/g, '');
      if (row.value === null) expect(bare, row.id).not.toContain('{value}');
      expect(bare, row.id).not.toMatch(/\{(from|due|day)\}/);
    }
  });

  it('write no legal number of their own', () => {
    const texts = [
      ...Object.values(words.rules),
      ...Object.values(words.because),
      ...Object.values(words.sentences),
    ];
    // Five kilograms are no term; «26» and the like would be an article.
    expect(texts.filter((text) => /\d/.test(text.replace('5 кг', '').replace('5 kg', '')))).toEqual([]);
  });
});

/** By id, as the screens look them up. */
const russian: RulebookWords = ru;

it('Russian texts set a counted figure where its case is the counted one', () => {
  const wrongCase = /(не позже|не дольше|не больше|более|менее|около|после|свыше|в течение) \{value\}/;
  const counted = RULES.filter(
    ({ unit }) => unit !== null && !['rouble', 'percent', 'percent-per-day'].includes(unit),
  );
  expect(counted.filter(({ id }) => wrongCase.test(russian.rules[id] ?? ''))).toEqual([]);
});
