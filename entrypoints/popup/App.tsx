import type { Words } from '../../lib/i18n/load-words';
import type { PageKind } from '../../lib/model/reading';
import type { TypedOrder } from '../../lib/model/typed-order';
import { showOrder } from './choose-order';
import { OrderScreen } from './OrderScreen';
import { PopupMenu } from './PopupMenu';
import type { AppProps } from './props';

/** The popup: one order and its step, or the way to an order. */
export function App(props: AppProps) {
  const { session, store, failure, words, home } = props;
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

  const showTyped = async (typed: TypedOrder) => {
    const { typedOrder } = await import('../../lib/model/typed-order');
    await showOrder(session, store, typedOrder(typed, order));
  };

  const typing = session.typing.value || (!order && reading.orders.length === 0);
  const goBack = order || reading.orders.length > 0 ? () => (session.typing.value = false) : undefined;

  return (
    <main data-testid="page-state" data-page={reading.page}>
      {failure && (
        <p class="note bad" role="alert">
          {t.failure[failure]}
        </p>
      )}
      {session.reporting.value && home.ownWindow ? (
        <home.ownWindow.parts.ReportPart session={session} words={t} />
      ) : typing && home.ownWindow ? (
        <>
          <div class="top">
            <h1 class="plain">{order ? t.byHand : noteOn(reading.page, t)}</h1>
            <PopupMenu session={session} words={t} home={home} />
          </div>
          <home.ownWindow.parts.ManualOrder
            known={order}
            words={t}
            onSave={(typed) => void showTyped(typed)}
            onCancel={goBack}
          />
        </>
      ) : order ? (
        <OrderScreen {...props} order={order} reading={reading} />
      ) : (
        <>
          <div class="top">
            <h1>{t.chooseOrder}</h1>
            <PopupMenu session={session} words={t} home={home} />
          </div>
          {home.ownWindow && (
            <home.ownWindow.parts.OrderChoices
              orders={reading.orders}
              today={session.today}
              words={t}
              language={words.language}
              onChoose={(chosen) => void showOrder(session, store, chosen)}
            />
          )}
        </>
      )}
    </main>
  );
}

/** What stands in the way on a page without an order, and what to do about it. */
function noteOn(page: PageKind, t: Words['popup']): string {
  switch (page) {
    case 'signed-out':
      return t.signedOut;
    case 'blocked':
      return t.blocked;
    case 'elsewhere':
      return t.elsewhere;
    case 'returns':
      return t.returnsPage;
    default:
      return t.noOrder;
  }
}
