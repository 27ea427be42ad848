import { useEffect, useState } from 'preact/hooks';
import { loadInsertWords } from '../../lib/i18n/load-insert-words';
import type { Words } from '../../lib/i18n/load-words';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { Attempt } from '../../lib/model/attempt';
import type { Order } from '../../lib/model/order';
import type { Store } from '../../lib/store/store';
import { showOrder } from './choose-order';
import { InsertPart } from './InsertPart';
import type { Session } from './session';

interface Props {
  session: Session;
  store: Store;
  words: Words;
}

interface Found {
  readonly attempt: Attempt;
  readonly order: Order;
  readonly said: InsertWords;
}

/** On a page without an order, such as the chat: the message that was prepared elsewhere and is still to be sent. */
export function PreparedElsewhere({ session, store, words }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const { language } = words;
  useEffect(() => {
    let current = true;
    find(store, language).then(
      (one) => current && setFound(one),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [store, language]);

  if (!found) return null;
  const { attempt, order, said } = found;
  return (
    <section class="note" data-testid="prepared-elsewhere">
      <p>{said.waits(attempt.orderNumber.split('-').at(-1) ?? '')}</p>
      <div class="row">
        {/* It is in the log since it was prepared. */}
        <InsertPart text={attempt.text} language={language} onPrepare={async () => null} />
        <button
          type="button"
          class="button"
          data-testid="show-prepared"
          onClick={() => void showOrder(session, store, order)}
        >
          {said.show}
        </button>
      </div>
    </section>
  );
}

async function find(store: Store, language: Words['language']): Promise<Found | null> {
  const attempt = await store.lastPrepared();
  if (!attempt) return null;
  const [theCase, said] = await Promise.all([store.caseById(attempt.caseId), loadInsertWords(language)]);
  return theCase && !theCase.closed ? { attempt, order: theCase.order, said } : null;
}
