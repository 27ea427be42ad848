import { caseFacts } from '../case/case-facts';
import { disputedSum } from '../case/disputed-sum';
import { countPenalty } from '../case/penalty';
import { lastLateDay } from '../case/running-penalty';
import type { LetterInput } from '../letters/letter-facts';
import { penaltyFacts } from '../letters/penalty-facts';
import { dayWords, moneyWords, pickForm } from '../letters/russian';
import type { Calculation } from '../model/paper';
import { typeset } from './typeset';

/**
 * The penalty that a text names, as a table: what was paid, which days count, at what rate, under what cap. `null`
 * where the text does not name exactly this sum: a table never says what the letter does not.
 */
export function calculate(input: LetterInput, text: string): Calculation | null {
  const { order, problem, answers, today } = input;
  const parcel = input.parcel ?? (order.parcels.length === 1 ? (order.parcels[0] ?? null) : null);
  const paid = disputedSum({ order, parcel, item: input.item ?? null, answers });
  const { days: known } = caseFacts(order, parcel, problem, answers, today);
  const promised = known.promised?.day;
  if (!paid || !promised) return null;
  const last = lastLateDay({ days: known, today, problem });
  const working = penaltyFacts(paid, promised, last)['penalty-working'];
  const penalty = countPenalty('late', paid, promised, last);
  if (typeof working !== 'string' || !penalty || !text.includes(working)) return null;

  const { from, to, days, percent, uncapped, cap, sum } = penalty;
  const counted = `${days} ${pickForm(days, ['день', 'дня', 'дней'])}`;
  const first = dayWords(from, to);
  return {
    title: 'Расчёт неустойки',
    of: { base: paid, since: promised, to: last },
    rows: [
      { what: 'Уплачено за товар', value: moneyWords(paid) },
      { what: 'Последний день срока', value: dayWords(promised, today).year },
      { what: 'Дни просрочки', value: `с ${first.short} по ${dayWords(to, today).year}: ${counted}` },
      { what: 'Неустойка за день', value: `${String(percent).replace('.', ',')} %` },
      { what: `Неустойка за ${counted}`, value: moneyWords(uncapped) },
      ...(cap ? [{ what: 'Предел неустойки', value: moneyWords(cap) }] : []),
      { what: 'Итого', value: moneyWords(sum) },
    ].map(({ what, value }) => ({ what: typeset(what), value: typeset(value) })),
  };
}
