import { caseFacts } from '../case/case-facts';
import { disputedSum } from '../case/disputed-sum';
import { countPenalty } from '../case/penalty';
import { lastLateDay } from '../case/running-penalty';
import type { LetterInput } from '../letters/letter-facts';
import { penaltyWords } from '../letters/penalty-facts';
import { dayWords, moneyWords, pickForm } from '../letters/russian';
import { type SuitPenalty, suitPenalty } from '../letters/suit-penalty';
import type { Calculation } from '../model/paper';
import { typeset } from './typeset';

/**
 * The penalty that a text names, as a table: what was paid, which days count, at what rate, under what cap. `null`
 * where the text does not name exactly this sum: a table never says what the letter does not.
 */
export function calculate(input: LetterInput, text: string): Calculation | null {
  const { order, today } = input;
  const parcel = input.parcel ?? (order.parcels.length === 1 ? (order.parcels[0] ?? null) : null);
  const paid = disputedSum({ order, parcel, concerns: input.concerns, answers: input.answers });
  const runs = paid && namedPenalty({ ...input, parcel }, (words) => text.includes(words));
  const penalty = runs && countPenalty(runs.kind, paid, runs.since, runs.to);
  if (!penalty) return null;

  const { from, to, days, percent, uncapped, cap, sum } = penalty;
  const counted = `${days} ${pickForm(days, ['день', 'дня', 'дней'])}`;
  const first = dayWords(from, to);
  return {
    title: 'Расчёт неустойки',
    of: { kind: runs.kind, base: paid, since: runs.since, to: runs.to },
    rows: [
      { what: 'Уплачено за товар', value: moneyWords(paid) },
      { what: 'Последний день срока', value: dayWords(runs.since, today).year },
      { what: 'Дни просрочки', value: `с ${first.short} по ${dayWords(to, today).year}: ${counted}` },
      { what: 'Неустойка за день', value: `${String(percent).replace('.', ',')} %` },
      { what: `Неустойка за ${counted}`, value: moneyWords(uncapped) },
      ...(cap ? [{ what: 'Предел неустойки', value: moneyWords(cap) }] : []),
      { what: 'Итого', value: moneyWords(sum) },
    ].map(({ what, value }) => ({ what: typeset(what), value: typeset(value) })),
  };
}

/** The penalty whose working the text says: of goods that came late, else that of a suit. */
function namedPenalty(input: LetterInput, isSaid: (working: string) => boolean): SuitPenalty | null {
  const { order, parcel, concerns, problem, answers, today } = input;
  const paid = disputedSum({ order, parcel, concerns, answers });
  const { days } = caseFacts(order, parcel, problem, answers, today);
  const promised = days.promised?.day;
  const running: (SuitPenalty | null)[] = [suitPenalty(input)];
  if (promised) running.unshift({ kind: 'late', since: promised, to: lastLateDay({ days, today, problem }) });
  return (
    running.find((one) => {
      const working = one && paid && penaltyWords(one.kind, paid, one.since, one.to)?.working;
      return working && isSaid(working);
    }) ?? null
  );
}
