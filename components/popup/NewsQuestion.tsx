import type { NewsOffer, OrderNews } from '../../lib/case/order-news';
import type { NewsWords } from '../../lib/i18n/ru/news';

interface Props {
  news: OrderNews;
  words: NewsWords;
  onAccept: (offer: NewsOffer) => void;
  onNotSolved: () => void;
}

/** Asks what an order's new state means for its case: the outcome that fits, or that nothing is settled. */
export function NewsQuestion({ news, words, onAccept, onNotSolved }: Props) {
  const goesOn = news.offers.some(({ kind }) => kind === 'go-on');
  return (
    <section class="note" data-testid="order-news" data-news={news.kind} aria-labelledby="order-news-title">
      <p id="order-news-title">
        {words.says[news.kind]} <strong>{words.asks[news.kind]}</strong>
      </p>
      <div class="row">
        {news.offers.map((offer) => (
          <button
            type="button"
            class="button"
            key={offer.kind}
            data-testid="news-offer"
            data-offer={offer.kind}
            onClick={() => onAccept(offer)}
          >
            {nameOf(offer, words)}
          </button>
        ))}
        <button type="button" class="button plain" data-testid="news-not-solved" onClick={onNotSolved}>
          {words.notSolved}
        </button>
      </div>
      {goesOn && <p class="soft">{words.goOnHint}</p>}
    </section>
  );
}

function nameOf(offer: NewsOffer, words: NewsWords): string {
  if (offer.kind === 'go-on') return words.goOn;
  return offer.outcome === 'solved' ? words.solved : words.notNeeded;
}
