// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { NewsQuestion } from '../../components/popup/NewsQuestion';
import type { NewsOffer } from '../../lib/case/order-news';
import { news as words } from '../../lib/i18n/ru/news';
import { violations } from './setup';

const GO_ON: NewsOffer = { kind: 'go-on', problem: 'refund-after-cancel' };
const CLOSE: NewsOffer = { kind: 'close', outcome: 'not-needed' };

function show(offers: readonly NewsOffer[]) {
  const [onAccept, onNotSolved] = [vi.fn(), vi.fn()];
  render(
    <NewsQuestion
      news={{ kind: 'cancelled', offers }}
      words={words}
      onAccept={onAccept}
      onNotSolved={onNotSolved}
    />,
  );
  return { onAccept, onNotSolved };
}

it('offers what fits, in order, and says what going on does to the case', () => {
  const { onAccept } = show([GO_ON, CLOSE]);
  const offers = screen.getAllByTestId('news-offer');
  expect(offers.map((one) => one.textContent)).toEqual([words.goOn, words.notNeeded]);
  for (const offer of offers) fireEvent.click(offer);
  expect(onAccept.mock.calls).toEqual([[GO_ON], [CLOSE]]);
  expect(screen.getByText(words.goOnHint)).toBeTruthy();
});

it('takes «не решено» for an answer', () => {
  const { onAccept, onNotSolved } = show([CLOSE]);
  fireEvent.click(screen.getByTestId('news-not-solved'));
  expect(onNotSolved).toHaveBeenCalledOnce();
  expect(onAccept).not.toHaveBeenCalled();
});

it('has nothing that axe knows to be wrong', async () => {
  show([GO_ON, CLOSE]);
  expect(await violations()).toEqual([]);
});
