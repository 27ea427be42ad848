import { useState } from 'preact/hooks';
import { FillIn } from '../../components/popup/FillIn';
import { useReadingWords } from '../../components/popup/use-reading-words';
import { formatDay } from '../../lib/i18n/format-day';
import type { Words } from '../../lib/i18n/load-words';
import { type FilledIn, fillIn } from '../../lib/model/fill-in';
import type { Order } from '../../lib/model/order';
import type { ReadField, Reading } from '../../lib/model/reading';
import { healthOf } from './health';
import { keepFilledIn } from './keep-filled-in';
import type { Log } from './log';
import type { Session } from './session';

interface Props {
  session: Session;
  store: Log | null;
  words: Words;
  order: Order;
  reading: Reading;
}

/** Says what could not be read or is doubtful, and asks for just that. */
export function HealthPart({ session, store, words, order, reading }: Props) {
  const [open, setOpen] = useState(false);
  const said = useReadingWords(words.language);
  const { doubtful, asks, lastKnown } = healthOf(session, order, reading);
  if (!said || asks.length === 0) return null;
  const unread = asks.map((ask) => ask.field).filter((field) => !doubtful.includes(field));
  const parcel = asks.find((ask) => ask.parcel !== null)?.parcel ?? 0;
  const fields = [...new Set(asks.map((ask) => ask.field))];

  const save = async (filled: FilledIn) => {
    await keepFilledIn(session, store, fillIn(order, filled), answered(filled));
    setOpen(false);
  };
  if (open) {
    return (
      <FillIn
        order={order}
        parcel={parcel}
        fields={fields}
        words={words.popup}
        said={said}
        onSave={(filled) => void save(filled)}
        onCancel={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      <span data-doubtful={doubtful.join(' ')}>
        {unread.length > 0 && said.unread(unread)} {doubtful.length > 0 && said.doubtful(doubtful)}
        {unread.length > 0 && lastKnown && (
          <span class="soft" data-testid="last-known">
            {' '}
            {said.lastKnown(formatDay(words.language, lastKnown, 'with-year'))}
          </span>
        )}
      </span>
      <button
        type="button"
        class="button plain small"
        data-testid="open-fill-in"
        onClick={() => setOpen(true)}
      >
        {unread.length > 0 ? said.fillIn : said.correct}
      </button>
    </>
  );
}

/** The fields that have been filled in: they are missing no longer. */
function answered(filled: FilledIn): readonly ReadField[] {
  return [
    ...(filled.placedOn ? (['placed'] as const) : []),
    ...(filled.status ? (['status'] as const) : []),
    ...(filled.expectedTo ? (['expected'] as const) : []),
    ...(filled.item ? (['items'] as const) : []),
    ...(filled.prices ? (['price'] as const) : []),
    ...(filled.total ? (['total'] as const) : []),
  ];
}
