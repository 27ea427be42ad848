import { type IsoDay, isIsoDay } from '../model/day';
import type { NextStep, Reason, Shift } from '../model/next-step';
import type { WhyFact, WhyFigures, WhySource } from '../model/why';
import { ruleLink } from '../rules/act-links';
import { isDoubtful, isOutdated, ruleOn } from '../rules/rule-on';
import type { RuleRow } from '../rules/rule-row';

/**
 * Resolves the reasons of a step: each rule with the row that was in force on its day, its source and
 * whether that may be out of date. `lib/i18n/why-lines` puts the result into words.
 */
export function explain(next: NextStep, today: IsoDay): readonly WhyFact[] {
  return next.why.flatMap((reason) => resolve(reason, next, today));
}

function resolve(reason: Reason, next: NextStep, today: IsoDay): readonly WhyFact[] {
  switch (reason.kind) {
    case 'fact':
      return [
        {
          kind: reason.source === 'page' ? 'fact-page' : 'fact-person',
          text: reason.fact,
          figures: dayOnly(isIsoDay(reason.value) ? reason.value : null, today),
          source: null,
        },
      ];
    case 'attempt':
      return [{ kind: 'contact', text: reason.channel, figures: dayOnly(reason.on, today), source: null }];
    case 'sentence':
      return [
        {
          kind: 'sentence',
          text: reason.sentence.replace('because/', `because/${next.problem}/`),
          figures: dayOnly(reason.day, today),
          source: null,
        },
      ];
    case 'penalty': {
      const row = ruleOn(reason.rule, reason.from);
      const { days, base, sum, from } = reason;
      const figures = { ...dayOnly(null, today), value: days, unit: 'calendar-day', from, base, sum };
      return [{ kind: 'penalty', text: reason.rule, figures, source: row && sourceOf(row, today) }];
    }
    case 'rule':
      return explainRule(reason, today);
  }
}

/** A rule with its source, by the row that was in force on the day it was counted from, and each move of its day. */
export function explainRule(reason: Extract<Reason, { kind: 'rule' }>, today: IsoDay): readonly WhyFact[] {
  const row = ruleOn(reason.rule, reason.from ?? today);
  if (!row) return [];
  const { value, unit } = row;
  const figures = { ...dayOnly(null, today), value, unit, from: reason.from, due: reason.due };
  return [
    { kind: 'rule', text: reason.rule, figures, source: sourceOf(row, today) },
    ...reason.shifts.map((shift) => shiftFact(shift, today)),
  ];
}

function shiftFact({ from, to, because }: Shift, today: IsoDay): WhyFact {
  const row = ruleOn('last-day-moves', today);
  const figures = { ...dayOnly(null, today), from, due: to };
  return { kind: 'shift', text: because, figures, source: row && sourceOf(row, today) };
}

function sourceOf(row: RuleRow, today: IsoDay): WhySource {
  return {
    act: row.act,
    article: row.article,
    link: ruleLink(row),
    checkedOn: row.checkedOn,
    doubtful: isDoubtful(row),
    outdated: isOutdated(row, today),
  };
}

function dayOnly(day: IsoDay | null, today: IsoDay): WhyFigures {
  return { value: null, unit: null, from: null, due: null, day, sum: null, base: null, today };
}
