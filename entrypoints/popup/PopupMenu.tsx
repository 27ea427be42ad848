import { Menu } from '../../components/shared/Menu';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Language } from '../../lib/model/settings';
import type { Home } from './home';
import type { Session } from './session';

interface Props {
  session: Session;
  words: PopupWords;
  language: Language;
  home: Home;
}

/** What is rarely needed: another order of the page, the page as evidence, the screen beside it, the order by hand, a report, the whole log. */
export function PopupMenu({ session, words, language, home }: Props) {
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
          {home.ownWindow.openBeside && (
            <button
              type="button"
              class="button plain"
              data-testid="open-beside"
              onClick={() => void home.ownWindow?.openBeside?.()}
            >
              {words.openBeside}
            </button>
          )}
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
      {home.ownWindow?.store && <home.ownWindow.parts.KeepEntry session={session} language={language} />}
    </Menu>
  );
}
