import { Menu } from '../../components/shared/Menu';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Home } from './home';
import type { Session } from './session';

/** What is rarely needed: the order by hand, another order of the page, a report, the whole log. */
interface Props {
  session: Session;
  words: PopupWords;
  home: Home;
}

export function PopupMenu({ session, words, home }: Props) {
  const several = session.order.value !== null && (session.reading.value?.orders.length ?? 0) > 1;
  return (
    <Menu label={words.menu}>
      {several && (
        <button
          type="button"
          class="button plain"
          data-testid="back-to-orders"
          onClick={() => (session.order.value = null)}
        >
          {words.backToOrders}
        </button>
      )}
      {home.ownWindow && (
        <>
          <button
            type="button"
            class="button plain"
            data-testid="by-hand"
            onClick={() => (session.typing.value = true)}
          >
            {words.byHand}
          </button>
          <button
            type="button"
            class="button plain"
            data-testid="open-report"
            onClick={() => (session.reporting.value = true)}
          >
            {words.report}
          </button>
        </>
      )}
      <button type="button" class="button plain" data-testid="open-log" onClick={() => home.openLog('')}>
        {words.allCases}
      </button>
    </Menu>
  );
}
