import { OrderScreen } from './OrderScreen';
import type { AppProps } from './props';

/** The screen: one order and its step, or the way to an order. */
export function App(props: AppProps) {
  const { session, failure, words, home } = props;
  const reading = session.reading.value;
  const order = session.order.value;
  const t = words.popup;
  if (!reading) {
    return (
      <main aria-busy="true">
        <p class="soft">{t.loading}</p>
      </main>
    );
  }
  // What the page is may change while its blocks are still to come: outside checks are told when it is settled.
  const waiting = session.waiting.value;
  const isOrder = order && !session.reporting.value && !session.typing.value && !session.keeping.value;

  return (
    <main data-testid={waiting ? undefined : 'page-state'} data-page={reading.page}>
      {failure && (
        <p class="note bad" role="alert">
          {t.failure[failure]}
        </p>
      )}
      {isOrder ? (
        <OrderScreen {...props} order={order} reading={reading} />
      ) : (
        // A page of the shop has an order and nothing else.
        ((home.ownWindow && <home.ownWindow.parts.OtherScreen {...props} reading={reading} />) ??
        (home.Elsewhere && <home.Elsewhere />))
      )}
    </main>
  );
}
