import { expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import type { ProblemId } from '../../lib/model/problem';
import { full, later } from './fact-sets';

function suitOf(problem: ProblemId, amount = 249_000, answers: Record<string, string> = {}) {
  const input = full(problem, 'court');
  const total = { amount, currency: 'RUB' };
  return letterFacts({
    ...input,
    order: { ...input.order, total },
    answers: { ...input.answers, ...answers },
  });
}

test('the price of a suit about late goods is the money and the penalty, with the working', () => {
  expect(suitOf('not-delivered')).toMatchObject({
    'suit-price': '2\u00A0527,35\u00A0₽',
    'suit-working': '2\u00A0490\u00A0₽ + 37,35\u00A0₽',
    'suit-penalty': '2\u00A0490\u00A0₽ × 0,5 % × 3 дня = 37,35\u00A0₽',
  });
  expect(suitOf('late-but-wanted')).toMatchObject({ 'suit-price': '37,35\u00A0₽' });
});

test('goods with a defect earn one percent a day once the term of the claim has run out', () => {
  // Posted on 1 December, seven days on its way, ten days to pay: the first day that counts is the nineteenth.
  expect(letterFacts(later('defect', 'court'))).toMatchObject({
    'suit-price': '2\u00A0564,70\u00A0₽',
    'suit-working': '2\u00A0490\u00A0₽ + 74,70\u00A0₽',
    'suit-penalty': '2\u00A0490\u00A0₽ × 1 % × 3 дня = 74,70\u00A0₽',
    'suit-penalty-sum': '74,70\u00A0₽',
  });
  expect(letterFacts(later('defect', 'court'))['suit-late']).toBeUndefined();
});

test('each demand has its own term: a replacement seven days, a repair forty-five', () => {
  const suit = (want: string) => {
    const input = later('defect', 'court');
    return letterFacts({ ...input, answers: { ...input.answers, want } })['suit-penalty'];
  };
  expect(suit('replacement')).toBe('2\u00A0490\u00A0₽ × 1 % × 6 дней = 149,40\u00A0₽');
  expect(suit('repair')).toBeUndefined();
});

test('what the law does not plainly give is left out of the suit', () => {
  for (const problem of ['refund-late', 'return-approved', 'return-refused', 'changed-mind'] as const) {
    expect(letterFacts(later(problem, 'court'))['suit-penalty'], problem).toBeUndefined();
  }
});

test('other troubles have no penalty of late goods, and what is not money has no price', () => {
  const defect = suitOf('defect');
  expect(defect).toMatchObject({ 'suit-price': '2\u00A0490\u00A0₽' });
  expect(defect['suit-penalty']).toBeUndefined();
  expect(suitOf('defect', 249_000, { want: 'repair' })['suit-price']).toBeUndefined();
  expect(suitOf('account-blocked')['suit-price']).toBeUndefined();
});

test('where nothing was paid, no money is demanded', () => {
  const input = full('not-delivered', 'court');
  const facts = letterFacts({ ...input, order: { ...input.order, payment: 'on-receipt' } });
  expect(facts['suit-price']).toBeUndefined();
  expect(facts.demand).toBe('отменить заказ без удержаний и подтвердить отмену письменно');
});

test('up to 100 000 roubles it goes to the justice of the peace, above to the district court', () => {
  expect(suitOf('defect', 10_000_000)['district-court']).toBeUndefined();
  expect(suitOf('defect', 10_000_001)['district-court']).toBe(true);
  // The penalty counts towards the price.
  expect(suitOf('not-delivered', 9_999_000)['district-court']).toBe(true);
});
