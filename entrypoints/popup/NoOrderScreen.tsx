import { useEffect } from 'preact/hooks';
import { useReadingWords } from '../../components/popup/use-reading-words';
import type { ReadingWords } from '../../lib/i18n/ru/reading';
import { readAddress } from '../../lib/model/page-address';
import { type TypedOrder, typedOrder } from '../../lib/model/typed-order';
import { showOrder, showReading } from './choose-order';
import { PopupMenu } from './PopupMenu';
import type { AppProps } from './props';
import type { Session } from './session';
import { TypingPart } from './TypingPart';
import { arrived, known, touched } from './typing-in';
import { lookForOrder } from './without-order';

interface Props extends AppProps {
  /** Absent where there is nothing to go back to. */
  onBack?: (() => void) | undefined;
}

/** The order by hand: what the page is that shows none, and the form, filled with whatever is known. */
export function NoOrderScreen({ session, store, words, home, onBack }: Props) {
  const said = useReadingWords(words.language);
  useEffect(() => void lookForOrder(session, store), []);
  if (!said) return null;
  const order = session.order.value;
  const start = order ?? known.value;
  const offered = arrived.value;
  const save = (typed: TypedOrder) => showOrder(session, store, typedOrder(typed, start));
  return (
    <>
      <div class="top">
        <h1 class="plain" aria-live="polite">
          {order ? words.popup.byHand : pageInWords(session, said)}
        </h1>
        <PopupMenu session={session} words={words.popup} language={words.language} home={home} />
      </div>
      {offered && (
        <p class="note good" role="status">
          {said.arrived}{' '}
          <button
            type="button"
            class="button small"
            data-testid="show-arrived"
            onClick={() => void showReading(session, store, offered)}
          >
            {said.showArrived}
          </button>
        </p>
      )}
      {!order && start && (
        <p class="soft" data-testid="known-of-order">
          {start.placedOn || start.parcels.some((parcel) => parcel.items.length > 0)
            ? said.remembered
            : said.fromAddress}
        </p>
      )}
      <div onInput={() => (touched.value = true)}>
        <TypingPart
          key={start?.number ?? ''}
          known={start}
          isElsewhere={!order}
          session={session}
          store={home.ownWindow?.store ?? null}
          parts={home.ownWindow?.parts ?? null}
          words={words}
          onSave={(typed) => void save(typed)}
          onCancel={onBack}
        />
      </div>
    </>
  );
}

/** What the page is, and what to do about it. */
function pageInWords({ reading, waiting, tab }: Session, said: ReadingWords): string {
  const page = reading.value?.page;
  if (page === 'signed-out') return said.signedOut;
  if (page === 'blocked') return said.blocked;
  if (waiting.value) return said.waiting;
  const { kind, returnNumber } = readAddress(tab.value?.address ?? '');
  return returnNumber === null ? said.page[kind] : said.oneReturn(returnNumber);
}
