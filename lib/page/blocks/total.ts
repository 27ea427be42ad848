import type { Money } from '../../model/money';
import type { PaymentState } from '../../model/order';
import { fold } from '../text/fold';
import { readMoney, unknownPrice } from '../text/read-money';
import { readPayment } from '../text/read-status';
import type { Line } from './lines';

/** Labels of an order's sum, the surest first. «Товары» and «Скидка» above it are parts of it. */
const LABELS = [/^оплачено/, /^итого/, /^сумма заказа/, /^к оплате/, /^всего/, /^стоимость заказа/];

/** The order's sum: the money in the line of its label, or in the next lines that name any. */
export function readTotal(lines: readonly Line[]): {
  readonly sum: Money | null;
  readonly payment: PaymentState;
  /** The sum as it stands there, where its currency is not known. */
  readonly kept?: string | undefined;
} {
  const texts = lines.map((line) => line.text).filter((text) => text !== '');
  for (const label of LABELS) {
    const start = texts.findIndex((text) => label.test(fold(text)));
    if (start < 0) continue;
    const near = texts.slice(start, start + 4);
    const sum = [...near, ...near.map((text, nth) => `${text} ${near[nth + 1] ?? ''}`)]
      .map(readMoney)
      .find((money) => money !== null);
    const payment = readPayment(texts[start] ?? '') ?? 'unknown';
    if (sum) return { sum, payment };
    const kept = near
      .slice(1)
      .map((text) => unknownPrice(text, false))
      .find((text) => text !== null);
    if (kept) return { sum: null, payment, kept };
  }
  return { sum: null, payment: 'unknown' };
}

/**
 * The same in the block of the sum itself: its only sum is the order's, whatever its label is called today.
 */
export function readTotalBlock(lines: readonly Line[]): ReturnType<typeof readTotal> {
  const labelled = readTotal(lines);
  if (labelled.sum || labelled.kept) return labelled;
  const texts = lines.map((line) => line.text).filter((text) => text !== '');
  const sums = texts.map(readMoney).filter((sum) => sum !== null);
  const payment = texts.map((text) => readPayment(text)).find((one) => one !== null);
  return { sum: sums.length === 1 ? (sums[0] ?? null) : null, payment: payment ?? 'unknown' };
}
