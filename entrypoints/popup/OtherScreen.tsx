import { OrderChoices } from '../../components/popup/OrderChoices';
import type { Reading } from '../../lib/model/reading';
import { showOrder } from './choose-order';
import { NoOrderScreen } from './NoOrderScreen';
import { PopupMenu } from './PopupMenu';
import type { AppProps } from './props';
import { ReportPart } from './ReportPart';

/** What is shown instead of an order: the way to one by hand or out of several, or the report for the developers. */
export function OtherScreen({ reading, ...props }: AppProps & { reading: Reading }) {
  const { session, store, words, home } = props;
  const { popup: t } = words;
  const isWay = session.order.value !== null || reading.orders.length > 0;
  if (session.reporting.value) return <ReportPart session={session} words={words} />;
  const own = home.ownWindow;
  if (session.keeping.value && own?.store) {
    return <own.parts.KeepPart session={session} store={own.store} words={words} openLog={home.openLog} />;
  }
  if (session.typing.value || !isWay) {
    return <NoOrderScreen {...props} onBack={isWay ? () => (session.typing.value = false) : undefined} />;
  }
  return (
    <>
      <div class="top">
        <h1>{t.chooseOrder}</h1>
        <PopupMenu session={session} words={t} language={words.language} home={home} />
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
