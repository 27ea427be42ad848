/** A sum of money. `amount` is in minor units (kopecks, cents): an integer, so that sums add up. */
export interface Money {
  readonly amount: number;
  /** ISO 4217, such as `RUB`, `KZT`, `BYN`. */
  readonly currency: string;
}

/** `1958.42`: the sum in major units with two decimals, a dot, and no grouping. */
export function decimalAmount(money: Money): string {
  const sign = money.amount < 0 ? '-' : '';
  const minor = Math.abs(money.amount);
  return `${sign}${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
