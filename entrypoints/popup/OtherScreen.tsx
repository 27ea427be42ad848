import { ManualOrder } from '../../components/popup/ManualOrder';
import { OrderChoices } from '../../components/popup/OrderChoices';
import type { Words } from '../../lib/i18n/load-words';
import type { PageKind, Reading } from '../../lib/model/reading';
import { typedOrder } from '../../lib/model/typed-order';
import { showOrder } from './choose-order';
import { PopupMenu } from './PopupMenu';
import type { AppProps } from './props';
import { ReportPart } from './ReportPart';

/** What is shown instead of an order: the way to one by hand or out of several, or the report for the developers. */
export function OtherScreen({ reading, ...props }: AppProps & { reading: Reading }) {
  const { session, store, words, home } = props;
  const { popup: t } = words;
  const order = session.order.value;
  const isWay = order !== null || reading.orders.length > 0;
  if (session.reporting.value) return <ReportPart session={session} words={t} />;
  if (session.typing.value || !isWay) {
    return (
      <>
        <div class="top">
          <h1 class="plain">{order ? t.byHand : noteOn(reading.page, t)}</h1>
          <PopupMenu session={session} words={t} home={home} />
        </div>
        <ManualOrder
          known={order}
          words={t}
          onSave={(typed) => void showOrder(session, store, typedOrder(typed, order))}
          onCancel={isWay ? () => (session.typing.value = false) : undefined}
        />
      </>
    );
  }
  return (
    <>
      <div class="top">
        <h1>{t.chooseOrder}</h1>
        <PopupMenu session={session} words={t} home={home} />
      </div>
      <OrderChoices
        orders={reading.orders}
        today={session.today}
        words={t}
        language={words.language}
        onChoose={(chosen) => void showOrder(session, store, chosen)}
      />
    </>
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
