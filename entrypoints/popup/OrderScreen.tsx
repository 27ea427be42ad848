import { useState } from 'preact/hooks';
import { Before } from '../../components/popup/Before';
import { Later } from '../../components/popup/Later';
import type { NoticeInWords } from '../../components/popup/Notice';
import { OrderHeader } from '../../components/popup/OrderHeader';
import { Parcels } from '../../components/popup/Parcels';
import { ProblemPicker } from '../../components/popup/ProblemPicker';
import { lazy } from '../../components/shared/lazy';
import { problemDraftName } from '../../lib/model/draft-name';
import { type Order, type OrderStatus, parcelKey } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { Reading } from '../../lib/model/reading';
import { isRussianShop } from '../../lib/rules/ladder-of';
import { PopupMenu } from './PopupMenu';
import type { AppProps } from './props';
import { StepScreen } from './StepScreen';
import { laterInWords, problemsInWords } from './step-in-words';

const PreparedQuestion = lazy(async () => (await import('./PreparedQuestion')).PreparedQuestion);

/** States that do not tell what went wrong: the person is asked. */
const ASKS_FIRST: readonly OrderStatus[] = ['received', 'ready-for-pickup', 'returned', 'unknown'];

interface Props extends AppProps {
  order: Order;
  reading: Reading;
}

/** An order on the screen, from the question about the last message down to what was done before. */
export function OrderScreen(props: Props) {
  const { session, store, words, order, reading, home } = props;
  const { popup: t, language } = words;
  const { ownWindow } = home;
  const [notice, setNotice] = useState<NoticeInWords | null>(null);
  const next = session.next.value;
  if (!next) return null;
  const parcel = session.parcel.value;
  const { cases } = session;
  const status = parcel?.status ?? 'unknown';

  const choose = (problem: ProblemId) => {
    session.chosenProblem.value = problem;
    session.chosenRung.value = null;
    // A case keeps it by itself; without one it would be forgotten when the popup closes.
    if (cases.value.length === 0) store?.saveDraft(problemDraftName(order.number), problem).catch(() => {});
  };

  return (
    <>
      <div class="top">
        <OrderHeader order={order} parcel={parcel} today={session.today} words={t} language={language} />
        <PopupMenu session={session} words={t} language={language} home={home} />
      </div>
      {store && session.attempts.value.length > 0 && (
        <PreparedQuestion session={session} store={store} words={words} onNotice={setNotice} />
      )}
      {ownWindow?.store && cases.value.length > 0 && (
        <ownWindow.parts.NewsPart
          session={session}
          store={ownWindow.store}
          order={order}
          words={words}
          onNotice={setNotice}
        />
      )}
      {/* What could not be read: always there for outside checks; where nothing is to be said it shows nothing. */}
      <div
        class="health"
        data-testid="reading-health"
        data-missing={reading.order ? reading.missing.join(' ') : ''}
      >
        {ownWindow && reading.missing.length + reading.disagreements.length > 0 && (
          <ownWindow.parts.HealthPart
            session={session}
            store={store}
            words={words}
            order={order}
            reading={reading}
          />
        )}
      </div>
      {!isRussianShop(order.shop) && <p class="note">{t.neutralShop}</p>}
      <Parcels
        order={order}
        chosen={parcel}
        words={t}
        language={language}
        onChoose={(chosen) => {
          session.chosenParcel.value = parcelKey(chosen);
          session.chosenProblem.value = null;
          session.chosenRung.value = null;
        }}
      />
      <ProblemPicker
        key={order.number}
        groups={problemsInWords(order, parcel, session, words)}
        chosen={next.problem}
        unsure={cases.value.length === 0 && ASKS_FIRST.includes(status)}
        words={t}
        onChoose={choose}
      />
      {ownWindow && session.twins.value.length > 1 && (
        <ownWindow.parts.WhichCase session={session} order={order} language={language} />
      )}
      <StepScreen {...props} next={next} notice={notice} onNotice={setNotice} />
      <div class="after">
        <Later
          label={t.beside}
          steps={laterInWords(next.beside, words)}
          testId="beside-step"
          onOpen={home.ownWindow ? (rung) => (session.chosenRung.value = rung) : undefined}
          words={t}
          language={language}
        />
        <Later
          label={t.later}
          steps={laterInWords(next.later, words)}
          testId="later-step"
          words={t}
          language={language}
        />
        <Before
          attempts={session.attempts.value}
          words={t}
          language={language}
          onOpen={() =>
            home.openLog(session.currentCase.value ? `#/case/${session.currentCase.value.id}` : '')
          }
        />
      </div>
    </>
  );
}
